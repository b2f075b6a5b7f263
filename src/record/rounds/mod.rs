//! Rounds: the answers of earlier times, each whole.
//!
//! A round is named by the time of the latest answer in it. The present answers are not among them: while they
//! are incomplete they are an open round, and the newest of these counts instead:
//! [`Record::in_force`](super::Record::in_force).

mod care;
mod change;
mod force;
mod join;
mod name;

pub use care::care;
pub use force::FOUR_WEEKS;
pub use name::coarse_time;

use super::Record;
use super::dated::{Dated, Said};
use crate::questionnaire::field::{FieldError, field, known};
use crate::questionnaire::json::Json;
use crate::questionnaire::writer::Writer;
use crate::questionnaire::{Answers, SafetyItem};
use std::cmp::Ordering;

/// How many former rounds are kept: at one a month, those of 16 years. Beyond that the oldest go.
pub const MAX_ROUNDS: usize = 200;

/// Every former round, the oldest first.
pub type Rounds = Dated<Answers>;

impl Said for Answers {
    const NAME: &'static str = "rounds";
    const MAX: usize = MAX_ROUNDS;

    fn list(record: &Record) -> &Rounds {
        &record.rounds
    }

    fn order(&self, other: &Self) -> Ordering {
        let safety =
            |said: &Self| SafetyItem::ALL.iter().map(|i| care(said.safety_reply(*i))).collect::<Vec<_>>();
        safety(self).cmp(&safety(other)).then_with(|| self.to_json().cmp(&other.to_json()))
    }

    fn read(list: &[(String, Json)]) -> Result<Self, FieldError> {
        known(list, &["at", "stamp", "answers"])?;
        field(list, "answers", Self::from_tree)
    }

    fn write(&self, out: &mut Writer) {
        out.key("answers");
        self.write(out);
    }
}
