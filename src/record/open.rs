//! What to begin with, from what was found in storage.

use super::{Found, Place, RecordError, Stored};

/// What to make of the stored text and of the last good copy beside it (`found.rs` in `src/store/` acts on it).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opened {
    /// Nobody has kept anything here.
    Nothing,
    /// The stored text, as it was found.
    Good(Found),
    /// The stored text can't be read or is gone, the last good copy is there.
    FromLast {
        /// What the copy holds.
        found: Found,
        /// The stored text, if there is one: it can't be read, and is kept for the person as it is.
        damaged: Option<String>,
    },
    /// A later version has written here. Nothing may be written by this one.
    Newer,
    /// There is something, and none of it can be read.
    Unreadable {
        /// Both texts, one after the other, to be kept for the person as they are.
        damaged: String,
    },
}

impl Opened {
    /// Decides it from the two texts; `None` where nothing is stored.
    pub fn of(main: Option<&str>, last: Option<&str>) -> Self {
        let main_read = main.map(Stored::read);
        let last_read = last.map(Stored::read);
        // Even if only the copy is from a later version: this one would write over it, and what only the copy
        // holds would be gone. A later version will know what to do with both.
        if is_newer(main_read.as_ref()) || is_newer(last_read.as_ref()) {
            return Self::Newer;
        }
        match (main_read, last_read) {
            (Some(Ok(found)), _) => Self::Good(found),
            (_, Some(Ok(mut found))) => {
                if let Found::Locked(locked) = &mut found {
                    locked.place = Place::Last;
                }
                Self::FromLast { found, damaged: main.map(str::to_owned) }
            }
            (None, None) => Self::Nothing,
            // Both are kept: what one has lost, the other may still hold.
            _ => Self::Unreadable { damaged: main.into_iter().chain(last).collect::<Vec<_>>().join("\n") },
        }
    }
}

fn is_newer(read: Option<&Result<Found, RecordError>>) -> bool {
    matches!(read, Some(Err(RecordError::Newer)))
}
