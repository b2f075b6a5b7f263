//! What is kept between visits: its form, its versions, and what happens when two of them meet.
//!
//! Nothing here reads a clock or touches storage. [`Stored`] is a record as it stands in storage or in
//! a file, [`Opened`] says what to make of what was found there, [`Writing`] what to write over it.
//! The format is written down in `docs/data-format.md`.

mod checkins;
pub mod checksum;
mod dated;
mod decode;
mod draft;
mod encode;
mod error;
mod import;
mod kept;
mod key;
mod locked;
mod merge;
mod open;
mod replace;
mod rounds;
mod stamps;
mod steps;
mod stored;
mod write;

pub use checkins::CheckIns;
pub use checkins::{CheckIn, MAX_CHARS, MAX_CHECK_INS, heard};
pub use draft::{DRAFT, PICKED, TYPED};
pub use error::RecordError;
pub use import::{MAX_BYTES, import, import_text};
pub use locked::{Locked, Place, bound};
pub use open::Opened;
pub use rounds::Rounds;
pub use rounds::{FOUR_WEEKS, MAX_ROUNDS, care, coarse_time};
pub use stamps::{MAX_STAMP, Stamps};
pub use steps::{Aside, Progress, Steps};
pub use stored::{Found, Stored};
pub use write::Writing;

use crate::questionnaire::Answers;
use kept::Kept;

/// The schema of the record that this code writes; it also reads schema 1.
pub const SCHEMA: i64 = 2;
/// The schema of a text that is locked and bound to its place: higher, so that an earlier version of the app leaves
/// it alone. A plain text of this number is from a later version. With the next schema both become one number.
pub const LOCKED_SCHEMA: i64 = 3;

/// Everything that is kept. The plan is not in it: it is made from the answers each time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Record {
    /// The present answers. What a result or a plan shows goes by [`Record::in_force`].
    pub answers: Answers,
    /// Whether a second look at 28 identical answers was offered and dealt with.
    pub looked_again: bool,
    /// What was done with the steps of the plan, by action id.
    pub steps: Steps,
    /// How single weeks were.
    pub checkins: CheckIns,
    /// The answers of earlier rounds, each whole.
    pub rounds: Rounds,
    /// Stands for a list that is new, in the tests of this room.
    #[cfg(test)]
    pub samples: dated::Dated<kept::tests::Sample>,
    /// When each answer was last changed; a list has its own stamps.
    pub stamps: Stamps,
}

/// How many lists there are, with the one that only the tests have.
const LISTS: usize = if cfg!(test) { 4 } else { 3 };

/// A field of the record that is not named here does not compile.
macro_rules! lists {
    ($record:expr) => {{
        #[rustfmt::skip]
        let Record { answers: _, looked_again: _, stamps: _, steps, checkins, rounds, #[cfg(test)] samples } = $record;
        [steps, checkins, rounds, #[cfg(test)] samples]
    }};
}

impl Record {
    /// Every list, in the order in which they are written.
    fn lists(&self) -> [&dyn Kept; LISTS] {
        lists!(self)
    }

    fn lists_mut(&mut self) -> [&mut dyn Kept; LISTS] {
        lists!(self)
    }

    /// Whether there is nothing to lose: nothing said, nothing done. It can hold stamps all the same.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty() && self.lists().into_iter().all(Kept::is_blank)
    }

    /// The text for storage of a record that was never stored: revision and time of its beginning are 0.
    pub fn to_text(&self) -> String {
        Stored { revision: 0, begun: 0, record: self.clone() }.to_text()
    }

    /// Reads a stored text that is not locked.
    ///
    /// # Errors
    /// As [`Stored::read`]; [`RecordError::OtherKind`] for one that is locked.
    pub fn from_text(text: &str) -> Result<Self, RecordError> {
        match Stored::read(text)? {
            Found::Plain(stored) => Ok(stored.record),
            Found::Locked(_) => Err(RecordError::OtherKind),
        }
    }
}
