//! Check-ins: how a week was, in a few answers and two texts.
//!
//! Each is named by the time at which it was entered.

mod read;
mod safety;
mod write;

pub use safety::heard;

use super::Record;
use super::dated::{Dated, Said};
use super::rounds::care;
use crate::questionnaire::json::Json;
use crate::questionnaire::writer::Writer;
use crate::questionnaire::{Block, FieldError, Level, SafetyAnswer};
use std::cmp::Ordering;

/// How many check-ins are kept: at one a week, those of 38 years. Beyond that the oldest go.
pub const MAX_CHECK_INS: usize = 2_000;
/// The most characters of a text in a check-in (`docs/data-format.md`).
pub const MAX_CHARS: usize = 2_000;

/// Every check-in, the oldest first.
pub type CheckIns = Dated<CheckIn>;

/// What a person said in one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckIn {
    /// The answers to the questions of the block `trust`, in their order; `None` where there is none.
    pub trust: [Option<Level>; Block::SIZE],
    /// How much strain that week was, 0 to 4.
    pub strain: Option<Level>,
    /// The first question of the safety check, asked once more. No answer is a skip.
    pub afraid: SafetyAnswer,
    /// What helped, in the person's own words; at most [`MAX_CHARS`].
    pub helped: String,
    /// What was hard, likewise.
    pub hard: String,
}

impl Default for CheckIn {
    fn default() -> Self {
        let (helped, hard) = (String::new(), String::new());
        Self { trust: [None; Block::SIZE], strain: None, afraid: SafetyAnswer::Skip, helped, hard }
    }
}

impl CheckIn {
    /// The same with texts of at most [`MAX_CHARS`]: others could not be read again.
    fn cut(mut self) -> Self {
        for text in [&mut self.helped, &mut self.hard] {
            if let Some((end, _)) = text.char_indices().nth(MAX_CHARS) {
                text.truncate(end);
            }
        }
        self
    }
}

impl Said for CheckIn {
    const NAME: &'static str = "checkins";
    const MAX: usize = MAX_CHECK_INS;

    fn list(record: &Record) -> &CheckIns {
        &record.checkins
    }

    fn order(&self, other: &Self) -> Ordering {
        let order = care(Some(self.afraid)).cmp(&care(Some(other.afraid)));
        let order = order.then(self.trust.cmp(&other.trust)).then(self.strain.cmp(&other.strain));
        order.then(self.helped.cmp(&other.helped)).then(self.hard.cmp(&other.hard))
    }

    fn read(list: &[(String, Json)]) -> Result<Self, FieldError> {
        read::read(list)
    }

    fn write(&self, out: &mut Writer) {
        write::write(out, self);
    }
}
