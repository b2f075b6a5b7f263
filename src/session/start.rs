//! What the app begins with.

use super::{IDLE, Kept, Screen, Store};
use crate::record::{Locked, Record};

/// What was found in the browser, or nothing at all.
#[derive(Debug, Clone)]
pub struct Start {
    pub record: Record,
    pub kept: Kept,
    pub screen: Screen,
    pub store: Store,
    /// What the person chose before the app was there: to keep (`true`) or not.
    pub choice: Option<bool>,
    /// Whether something that could not be read lies beside the record.
    pub damaged: bool,
    /// What is to be opened with a passphrase.
    pub locked: Option<Locked>,
    /// After how many minutes the lock closes by itself.
    pub idle: u64,
    /// Whether something was opened from a copy, and can be undone.
    pub undo: bool,
    /// When a copy was last saved or put off, in milliseconds.
    pub copied: u64,
}

impl Default for Start {
    fn default() -> Self {
        Self {
            record: Record::default(),
            kept: Kept::Undecided,
            screen: Screen::Start,
            store: Store::default(),
            choice: None,
            damaged: false,
            locked: None,
            idle: IDLE,
            undo: false,
            copied: 0,
        }
    }
}
