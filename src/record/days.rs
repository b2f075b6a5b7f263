//! Single days: how good each was.

use super::Record;
use super::dated::{Dated, Said};
use crate::questionnaire::field::{FieldError, Result, field, known};
use crate::questionnaire::json::Json;
use crate::questionnaire::parse::level;
use crate::questionnaire::writer::Writer;
use crate::questionnaire::{Level, Reply};
use std::cmp::Ordering;

/// Every day, the oldest first.
pub type Days = Dated<Day>;

/// How good a day was, 0 to 4.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day(pub Level);

impl Said for Day {
    const NAME: &'static str = "days";
    /// A year of them. Beyond that the oldest go.
    const MAX: usize = 366;

    fn list(record: &Record) -> &Days {
        &record.days
    }

    fn order(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }

    fn read(list: &[(String, Json)]) -> Result<Self> {
        known(list, &["at", "stamp", "good"])?;
        field(list, "good", |json| match level(json)? {
            Reply::Given(level) => Ok(Self(level)),
            _ => Err(FieldError::here(|| "0 to 4".to_owned(), json)),
        })
    }

    fn write(&self, out: &mut Writer) {
        out.key("good").number(self.0.value().into());
    }
}
