//! What to write, now that another tab may have written since.
//!
//! A tab reads what is stored right before each write, and merges whatever is there. Not even the revision
//! tells for sure that nobody wrote: two tabs may have counted up at the same time.

use super::stamps::after;
use super::{Found, Locked, RecordError, Stored};

/// What a tab that is about to write has to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Writing {
    /// Write this, and go on with it: it holds what other tabs wrote. If this tab has the lock on, another wrote plain
    /// because it has turned it off, or has not heard of it.
    Write(Stored),
    /// What this tab had saved is gone, with nothing in its place: only the person knows whether another tab was
    /// told to delete it.
    Gone,
    /// What this tab had saved was deleted in another tab, and this record was begun since. It counts now: what was
    /// deleted must not come back.
    Deleted(Stored),
    /// What is stored is locked by now. A tab that has the key decrypts it and asks [`Writing::over`].
    LockedMeanwhile(Locked),
    /// A later version of the app has written, so this one must not.
    Newer,
    /// What is stored can't be read, and must not be written over.
    Unreadable,
}

impl Writing {
    /// Decides it from the record of this tab, the revision that this tab last read or wrote (`None` if it never
    /// did), and what is stored now.
    pub fn of(mine: &Stored, seen: Option<u64>, present: Option<&str>) -> Self {
        match present.map(Stored::read) {
            None if seen.is_some() => Self::Gone,
            None => Self::Write(Stored { revision: after(mine.revision), ..mine.clone() }),
            Some(Ok(Found::Plain(stored))) => Self::over(mine, seen, stored),
            Some(Ok(Found::Locked(locked))) => Self::LockedMeanwhile(locked),
            Some(Err(RecordError::Newer)) => Self::Newer,
            Some(Err(_)) => Self::Unreadable,
        }
    }

    /// The same once what is stored is read, or decrypted.
    pub fn over(mine: &Stored, seen: Option<u64>, stored: Stored) -> Self {
        if seen.is_some() && stored.begun != mine.begun {
            return Self::Deleted(stored);
        }
        // `begun` stays as it is stored: other tabs know their own record by it.
        let revision = after(mine.revision.max(stored.revision).max(seen.unwrap_or(0)));
        let mut out = Stored { revision, ..stored };
        out.record.join(&mine.record);
        Self::Write(out)
    }
}

impl Stored {
    /// What to write where nobody else has written since: the same with the next revision.
    #[must_use]
    pub fn next(self) -> Self {
        Self { revision: after(self.revision), ..self }
    }
}
