//! Every step with what speaks for it, made from the plan's own data.

use crate::assessment::Band;
use crate::dom::{El, el};
use crate::parts::grade_word;
use crate::plan::signal::Test;
use crate::plan::{ACTIONS, Action, MAX_STEPS, SHARES, Signal, Stage, Tag};
use crate::questionnaire::{Block, Item, Role};
use crate::words::Text;
use crate::words::built::text::method_page as words;
use crate::words::built::text::method_page::{signal, tags};
use crate::words::questions::{scale, strain};
use crate::words::{BREACH, ITEMS, ROLE, fill, said, step};

/// All steps, by stage.
pub fn steps() -> El {
    let total = |n: usize| SHARES[n].iter().sum::<usize>().to_string();
    let shares = fill!(
        words::SHARES,
        one = &total(1),
        two = &total(2),
        three = &total(3),
        most = &MAX_STEPS.to_string(),
    );
    let intro = fill!(words::STEPS_TEXT, n = &ACTIONS.len().to_string());
    let stage = |stage: &Stage| {
        let steps = ACTIONS.iter().filter(|a| a.stage == *stage).map(one_step);
        el("ul").class("signals").with(steps)
    };
    el("details")
        .class("data")
        .child(el("summary").text(words::STEPS))
        .child(el("p").string(format!("{intro} {shares}")))
        .with(Stage::ALL.iter().map(stage))
}

fn one_step(action: &'static Action) -> El {
    let mut facts = vec![grade_word(action.grade).owned()];
    facts.extend(action.tags.iter().map(|tag| tag_name(*tag).owned()));
    facts.extend(action.signals.iter().map(|s| format!("{} (+{})", signal_name(*s), s.weight)));
    let title = el("strong").text(step(action, Role::Unsure).title);
    el("li").child(title).child(el("span").class("facts").string(facts.join(" · ")))
}

/// What a tag means, in words.
pub fn tag_name(tag: Tag) -> Text {
    match tag {
        Tag::Joint => tags::JOINT,
        Tag::Contact => tags::CONTACT,
        Tag::Disclosure => tags::DISCLOSURE,
        Tag::Forgiveness => tags::FORGIVENESS,
        Tag::CoupleTherapy => tags::COUPLE_THERAPY,
        Tag::Concession => tags::CONCESSION,
        Tag::Jealousy => tags::JEALOUSY,
    }
}

fn signal_name(row: Signal) -> String {
    let short = |item: Item| ITEMS[item.index()].short.str();
    let level = |n: u8| scale::LABELS[usize::from(n)].str();
    let name = |block: Block| said::block_name(block).str();
    let word = |band: Band| said::band(Some(band)).str();
    match row.test {
        Test::AnswerAtLeast(item, n) => fill!(signal::ANSWER_LEAST, name = short(item), level = level(n)),
        Test::AnswerAtMost(item, n) => fill!(signal::ANSWER_MOST, name = short(item), level = level(n)),
        Test::BandAtLeast(block, least) => fill!(signal::BAND_LEAST, name = name(block), band = word(least)),
        Test::BandAtMost(block, most) => fill!(signal::BAND_MOST, name = name(block), band = word(most)),
        Test::Breach(b) => fill!(signal::BREACH, name = BREACH[b.index()].label.str()),
        Test::Role(role) => fill!(signal::ROLE, name = ROLE[role.index()].label.str()),
        Test::Strain(n) => fill!(signal::STRAIN, level = strain::LABELS[usize::from(n)].str()),
        Test::Safety(_) => signal::SAFETY.owned(),
    }
}
