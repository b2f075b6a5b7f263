//! Stands in for the rounds in the app of a first visit, as `no_checkins.rs` does for check-ins.

pub use super::checkins::CheckIns as Rounds;

use super::Record;
use crate::questionnaire::Answers;

impl Record {
    /// The answers that result and plan go by: without a second round, the only ones.
    pub fn in_force(&self) -> &Answers {
        &self.answers
    }

    /// Merges what two tabs hold: nobody has gone back from a round.
    pub fn join(&mut self, other: &Self) {
        self.merge(other);
    }
}
