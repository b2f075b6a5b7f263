//! Which answers count. In the middle of a new round nobody loses the plan, and nothing gets less careful.

use super::care::more_careful;
use super::name::outside;
use crate::questionnaire::Answers;
use crate::record::Record;
use std::borrow::Cow;

/// How long after the answers before it a new round is offered, in milliseconds.
pub const FOUR_WEEKS: u64 = 28 * 24 * 60 * 60 * 1000;

impl Record {
    /// While a round is open, that is, the present answers are not complete: the one before it, with its name.
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
