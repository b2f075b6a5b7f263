//! "Because you said …": a reason of the plan as a sentence.

use super::text::plan::because as plan;
use super::{BLOCKS, BREACH, CAUSES, ITEMS, LENS, ROLE, STATUS, Text, questions, result};
use super::{fill, put_one};
use crate::assessment::{Band, Cause, Lens};
use crate::plan::Because;
use crate::questionnaire::{Block, Item, Level, Role};

/// The question of an item, in the words for a role.
pub fn ask(item: Item, role: Role) -> Text {
    let words = &ITEMS[item.index()];
    words.roles.iter().find(|(r, ..)| *r == role).map_or(words.ask, |(_, ask, _)| *ask)
}

/// An answer as a sentence in the second person, in the words for a role.
pub fn answer(item: Item, level: Level, role: Role) -> String {
    let words = &ITEMS[item.index()];
    let said = words.roles.iter().find(|(r, ..)| *r == role).map_or(words.said, |(.., said)| *said);
    let how = questions::scale::HOW[usize::from(level.value())];
    // The build sees to it that each of these sentences has this slot.
    let text = put_one(said, "how", how.str());
    let mut chars = text.chars();
    chars.next().map_or(String::new(), |c| c.to_uppercase().chain(chars).collect())
}

/// The name of a cause, or the title of another block.
pub fn block_name(block: Block) -> Text {
    Cause::of_block(block).map_or(BLOCKS[block.index()].title, |cause| cause_words(cause).name)
}

/// What the result page says of a cause.
pub fn cause_words(cause: Cause) -> &'static super::CauseWords {
    // The array follows the blocks; trust comes before the five causes.
    &CAUSES[cause.block().index() - 1]
}

/// The name of a cause.
pub fn cause_name(cause: Cause) -> Text {
    cause_words(cause).name
}

/// What the result page says of a lens.
pub fn lens_words(lens: Lens) -> &'static super::LensWords {
    &LENS[lens.index()]
}

/// The word for a band of a cause; `None` says that there were too few answers.
pub fn band(band: Option<Band>) -> Text {
    match band {
        Some(Band::Less) => result::bands::LESS,
        Some(Band::Some) => result::bands::SOME,
        Some(Band::Strong) => result::bands::STRONG,
        None => result::bands::NONE,
    }
}

/// A reason as a sentence in the second person, in the words for a role.
pub fn because(because: Because, role: Role) -> String {
    match because {
        Because::Answer(item, level) => answer(item, level, role),
        Because::Breach(breach) => BREACH[breach.index()].said.str().to_owned(),
        Because::Role(role) => ROLE[role.index()].said.str().to_owned(),
        Because::Status(status) => STATUS[status.index()].said.str().to_owned(),
        Because::Strain(level) => questions::strain::SAID[usize::from(level.value())].str().to_owned(),
        Because::Everyone => plan::EVERYONE.owned(),
        Because::Band(Block::Trust, Band::Less) => plan::TRUST_LESS.owned(),
        Because::Band(Block::Trust, Band::Some) => plan::TRUST_SOME.owned(),
        Because::Band(Block::Trust, Band::Strong) => plan::TRUST_STRONG.owned(),
        Because::Band(block, Band::Less) => fill!(plan::BAND_LESS, name = block_name(block).str()),
        Because::Band(block, Band::Some) => fill!(plan::BAND_SOME, name = block_name(block).str()),
        Because::Band(block, Band::Strong) => fill!(plan::BAND_STRONG, name = block_name(block).str()),
    }
}
