//! Which answers count. In the middle of a new round nobody loses the plan, and nothing gets less careful.

use super::change::outside;
use crate::questionnaire::{Answers, SafetyAnswer, SafetyItem};
use crate::record::Record;
use std::borrow::Cow;

/// How careful an answer to a safety question makes the plan. Not to have been asked counts for nothing: the
/// other side speaks then, and without one the engine takes it as a skip.
pub const fn care(answer: Option<SafetyAnswer>) -> u8 {
    match answer {
        None => 0,
        Some(SafetyAnswer::No) => 1,
        Some(SafetyAnswer::Skip) => 2,
        Some(SafetyAnswer::Yes) => 3,
    }
}

/// The first answers, with each safety question as the more careful of both have it.
pub(super) fn more_careful(answers: &Answers, other: &Answers) -> Answers {
    let mut out = answers.clone();
    for item in SafetyItem::ALL {
        let theirs = other.safety_reply(*item);
        if care(theirs) > care(out.safety_reply(*item)) {
            out.set_safety(*item, theirs);
        }
    }
    out
}

/// A new round is offered so long after the answers before it, in milliseconds.
pub const FOUR_WEEKS: u64 = 28 * 24 * 60 * 60 * 1000;

impl Record {
    /// The round before the present answers, while those are not complete, with its name.
    pub fn open_since(&self) -> Option<(u64, &Answers)> {
        if self.answers.is_complete() { None } else { self.rounds.newest() }
    }

    /// The answers that result, plan, gate and prints go by. As long as a new round is open, those of the round
    /// before it: but a "yes" or a skip in the new one counts at once. A complete one counts alone.
    pub fn in_force(&self) -> Cow<'_, Answers> {
        match self.open_since() {
            Some((newest, former)) => {
                // A round that lies near, and was put away only after the newest one's answers were given: two
                // devices have begun, and only one of them may have heard a "yes". On one device all those answers
                // were given later, and have taken back what they don't say. In doubt, in the same seconds, it is two.
                let near = self
                    .rounds
                    .stamped()
                    .filter(|(at, stamp, _)| at + FOUR_WEEKS > newest && outside(*stamp) >= outside(newest));
                let former = near.fold(former.clone(), |all, (_, _, round)| more_careful(&all, round));
                Cow::Owned(more_careful(&former, &self.answers))
            }
            None => Cow::Borrowed(&self.answers),
        }
    }
}
