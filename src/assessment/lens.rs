//! Whether the picture speaks of a breach that is present, of an old alarm, or of both.

use super::score::{Band, Score};
use crate::ids::ids;
use crate::questionnaire::{Answers, Block, Item};

ids! {
    /// The angle from which the result is told.
    Lens { Present = "present", Past = "past", Both = "both", Neither = "neither", }
}

impl Lens {
    /// `present` if a breach was named or trust is `less`; `past` if early experiences or insecurity
    /// are `strong`, or harm by an earlier partner is carried over "often" (3) or more. `scores` by block.
    pub fn of(answers: &Answers, scores: &[Option<Score>; 7]) -> Self {
        let band = |block: Block| scores[block.index()].map(Score::band);
        let present = answers.has_breach() || band(Block::Trust) == Some(Band::Less);
        let past = band(Block::Early) == Some(Band::Strong)
            || band(Block::Insecurity) == Some(Band::Strong)
            || answers.item(Item::BetrayalCarryover).given().is_some_and(|level| level.value() >= 3);
        match (present, past) {
            (true, true) => Self::Both,
            (true, false) => Self::Present,
            (false, true) => Self::Past,
            (false, false) => Self::Neither,
        }
    }
}
