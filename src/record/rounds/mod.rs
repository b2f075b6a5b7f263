//! Rounds: the answers of earlier times, each whole.
//!
//! A round has the time of the latest answer in it, which is also its name. The present answers are none of
//! them. As long as those are not complete, they are an open round, and what counts is the newest of these:
//! [`Record::in_force`](super::Record::in_force).

mod care;
mod change;
mod force;
mod join;
mod name;

pub use care::care;
pub use force::FOUR_WEEKS;
pub use name::outside;

use super::Record;
use super::dated::{Dated, Said};
use crate::questionnaire::field::{FieldError, field, known};
use crate::questionnaire::json::Json;
use crate::questionnaire::writer::Writer;
use crate::questionnaire::{Answers, SafetyItem};
use std::cmp::Ordering;

/// How many former rounds are kept: at one a month, those of 16 years. Beyond that the oldest go.
pub const MOST_ROUNDS: usize = 200;

/// Every former round, the oldest first.
pub type Rounds = Dated<Answers>;

impl Said for Answers {
    const NAME: &'static str = "rounds";
    const MOST: usize = MOST_ROUNDS;

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
