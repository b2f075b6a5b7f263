//! The record as it is stored: what is known of it.

use crate::browser::storage::Trouble;
use crate::record::{Record, Stored};

/// What is happening to the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// The person hasn't chosen yet.
    Undecided,
    /// In memory only, as chosen.
    Nothing,
    /// Saved on the device.
    Saved,
    /// To be saved, but the browser refused.
    Failed(Trouble),
    /// It was saved, and is there no longer: the browser or another tab removed it. Only the person knows
    /// whether it was meant to go, so it is not written again by itself.
    Gone,
    /// Something that can't be read is stored; it is left alone and nothing is written.
    Unreadable,
    /// A later version of the app has written; this one may not.
    Newer,
    /// It is behind a passphrase that was not given yet.
    Locked,
}

impl Kept {
    /// Whether changes are written.
    pub const fn writes(self) -> bool {
        matches!(self, Self::Saved | Self::Failed(_))
    }

    /// Whether something is stored that this tab has to leave alone.
    pub const fn is_barred(self) -> bool {
        matches!(self, Self::Unreadable | Self::Newer | Self::Locked)
    }
}

/// What this tab knows of the stored record.
#[derive(Debug, Clone, Default)]
pub struct Store {
    /// The revision that was last read or written here; none if it never was.
    pub seen: Option<u64>,
    /// Which record it is.
    pub begun: u64,
    /// The record as it is stored, as far as this tab knows.
    pub written: Option<Record>,
    /// The text that this tab has written last, or read. None of what is locked.
    pub text: Option<String>,
}

impl Store {
    /// What is known after reading or writing this, as this text if it is plain.
    pub fn of(stored: &Stored, text: Option<String>) -> Self {
        Self { seen: Some(stored.revision), begun: stored.begun, written: Some(stored.record.clone()), text }
    }
}
