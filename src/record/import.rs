//! A file that a person hands in: bytes in, a record or what is wrong with them out.

use super::stamps::MAX_STAMP;
use super::{Found, RecordError, Stored};
use crate::questionnaire::FieldError;
use crate::questionnaire::field::wrong;

/// The most bytes of a file: no record comes near, and a larger file is not even read.
pub const MAX_BYTES: usize = 5_000_000;

/// How far below [`MAX_STAMP`] the stamps of a file have to stay. At the highest stamp of all, a later change
/// could no longer be told from an earlier one.
const ROOM: u64 = 1_000_000_000_000;

/// Reads the bytes of a file. A locked one has to be [admitted](Stored::admitted) once it is open.
///
/// # Errors
/// As [`Stored::read`] and [`Stored::admitted`]; [`RecordError::TooLarge`] above [`MAX_BYTES`].
pub fn import(bytes: &[u8]) -> Result<Found, RecordError> {
    // Bytes that are not UTF-8 become a character that no record holds, so the checksum is wrong then.
    if bytes.len() > MAX_BYTES { Err(RecordError::TooLarge) } else { read(&String::from_utf8_lossy(bytes)) }
}

/// The same for a browser, which hands a file over as text.
///
/// # Errors
/// As [`import`].
pub fn import_text(text: &str) -> Result<Found, RecordError> {
    if text.len() > MAX_BYTES { Err(RecordError::TooLarge) } else { read(text) }
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
    /// [`RecordError::Wrong`] with the field `data.stamps`.
    pub fn admitted(self) -> Result<Self, RecordError> {
        let latest = self.record.latest();
        if latest > MAX_STAMP - ROOM {
            let error = wrong("times of days to come soon", &latest);
            error.map_err(|error: FieldError| error.within("stamps").within("data").of_file())?;
        }
        Ok(self)
    }
}
