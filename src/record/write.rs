//! What to write, now that another tab may have written since.
//!
//! A tab reads what is stored right before each write. Whatever is there is merged: not even the
//! revision tells for sure that nobody wrote, because two tabs may have counted up at the same time.

use super::stamps::after;
use super::{Found, Locked, RecordError, Stored};

/// What a tab that is about to write has to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Writing {
    /// Write this, and go on with it: it holds what other tabs wrote. If this tab has the lock on and
    /// has saved before, what stands there is plain: another tab turned the lock off.
    Write(Stored),
    /// What this tab had saved is gone, and nothing is in its place: the person has to say whether
    /// another tab was told to delete it.
    Gone,
    /// What this tab had saved was deleted in another tab, and this was begun since. It is the record
    /// now: what was deleted must not come back.
    Deleted(Stored),
    /// What is stored is locked by now. A tab that has the key decrypts it and asks [`Writing::over`].
    LockedMeanwhile(Locked),
    /// A later version of the app has written, so this one must not.
    Newer,
    /// What is stored can't be read, and must not be written over.
    Unreadable,
}

impl Writing {
    /// Decides it for the record of this tab, the revision that this tab last read or wrote (none if
    /// it never did), and what is stored now.
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
        // `begun` stays as it is stored: it is by that that other tabs know their own record.
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
