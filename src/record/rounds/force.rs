//! Which answers count: in the middle of a new round nobody loses the plan, and nothing gets less careful.

use super::care::more_careful;
use super::name::coarse_time;
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

    /// The answers that result, plan and prints go by. While a new round is open, those of the round before it, but
    /// a safety answer that is more careful in the new one counts at once. Once complete, the new ones count alone.
    pub fn in_force(&self) -> Cow<'_, Answers> {
        match self.open_since() {
            Some((newest, former)) => {
                // Another round less than four weeks older, put away only after the newest one's answers were given:
                // two devices began a round each, and only one of them may have heard a "yes". On one device the newest
                // answers came later, and took back what they don't say. Within the same seconds it counts as two.
                let near = self.rounds.stamped().filter(|(at, stamp, _)| {
                    at + FOUR_WEEKS > newest && coarse_time(*stamp) >= coarse_time(newest)
                });
                let former = near.fold(former.clone(), |all, (_, _, round)| more_careful(&all, round));
                Cow::Owned(more_careful(&former, &self.answers))
            }
            None => Cow::Borrowed(&self.answers),
        }
    }
}
