//! Why a text is no record that can be read.

use crate::questionnaire::FieldError;

/// What is wrong with a text from storage or from a file. The text itself is left alone in each case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordError {
    /// Written by a later version of this app, which may know more than this one.
    Newer,
    /// It begins as a record does, and its end is missing.
    CutShort,
    /// A record whose checksum is wrong: damaged, or edited by hand.
    Changed,
    /// Nothing that this app writes.
    OtherKind,
    /// Edited by hand, and this field is wrong. The value of a safety answer is never told.
    Wrong(FieldError),
    /// A file of more than [`super::MAX_BYTES`]; it was not read.
    TooLarge,
}

impl From<FieldError> for RecordError {
    fn from(error: FieldError) -> Self {
        Self::Wrong(error)
    }
}
