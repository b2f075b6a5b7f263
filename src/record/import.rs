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

/// Reads a file.
///
/// # Errors
/// As [`Stored::read`]; and if the file is too large.
pub fn import(bytes: &[u8]) -> Result<Found, RecordError> {
    if bytes.len() > MOST_BYTES {
        return Err(RecordError::TooLarge);
    }
    // Bytes that are no text become a character that nothing of ours holds: the checksum tells.
    let found = Stored::read(&String::from_utf8_lossy(bytes))?;
    if let Found::Plain(stored) = &found {
        check(stored)?;
    }
    Ok(found)
}

fn check(stored: &Stored) -> Result<(), RecordError> {
    let latest = stored.record.latest();
    if latest > MOST - ROOM {
        let error = wrong("times of days to come soon", &latest);
        error.map_err(|error: FieldError| error.within("stamps").within("data").of_file())?;
    }
    Ok(())
}
