//! Why a text is no record that can be read.

use crate::questionnaire::FieldError;

/// What is wrong with a text from storage or from a file. The text itself is left alone in each case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordError {
    /// Written by a later version of this app.
    Newer,
    /// The end is missing.
    CutShort,
    /// Ours, but not as it was written: damaged, or edited by hand.
    Changed,
    /// Nothing that this app writes.
    OtherKind,
    /// Edited by hand, and this field is wrong. The value of a safety answer is never told.
    Wrong(FieldError),
    /// A file that is larger than any record.
    TooLarge,
}

impl From<FieldError> for RecordError {
    fn from(error: FieldError) -> Self {
        Self::Wrong(error)
    }
}
