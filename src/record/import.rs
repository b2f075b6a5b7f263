//! A file that a person hands in: bytes in, a record or what is wrong with them out.

use super::stamps::MOST;
use super::{Found, RecordError, Stored};
use crate::questionnaire::FieldError;
use crate::questionnaire::field::wrong;

/// No record of ours is near this many bytes; a larger file is not even looked at.
pub const MOST_BYTES: usize = 5_000_000;

/// Room above the latest stamp of a file for a trillion changes more: in a record with the highest
/// stamp of all, no later change could be told from an earlier one.
const ROOM: u64 = 1_000_000_000_000;

/// Reads the bytes of a file. One that is locked is to be [admitted](Stored::admitted) once it is open.
///
/// # Errors
/// As [`Stored::read`]; and if the file is too large.
pub fn import(bytes: &[u8]) -> Result<Found, RecordError> {
    // Bytes that are no text become a character that nothing of ours holds: the checksum tells.
    if bytes.len() > MOST_BYTES { Err(RecordError::TooLarge) } else { read(&String::from_utf8_lossy(bytes)) }
}

/// Reads a file that a browser gives as text.
///
/// # Errors
/// As [`import`].
pub fn import_text(text: &str) -> Result<Found, RecordError> {
    if text.len() > MOST_BYTES { Err(RecordError::TooLarge) } else { read(text) }
}

fn read(text: &str) -> Result<Found, RecordError> {
    match Stored::read(text)? {
        Found::Plain(stored) => stored.admitted().map(Found::Plain),
        locked @ Found::Locked(_) => Ok(locked),
    }
}

impl Stored {
    /// A record from a file, if it leaves room for later changes.
    ///
    /// # Errors
    /// [`RecordError::Wrong`] with the stamps as the field.
    pub fn admitted(self) -> Result<Self, RecordError> {
        let latest = self.record.latest();
        if latest > MOST - ROOM {
            let error = wrong("times of days to come soon", &latest);
            error.map_err(|error: FieldError| error.within("stamps").within("data").of_file())?;
        }
        Ok(self)
    }
}
