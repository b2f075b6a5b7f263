//! What the whole app holds besides.

use super::checkin::Draft;
use super::lock::MINUTES;
use super::plan::Seen;
use super::summary::Parts;
use crate::browser::storage::{self, Key};
use crate::record::{Aside, Locked, Record};
use crate::ui::{Kept, Start};
use leptos::prelude::*;

/// The handles to it; a part of the session.
#[derive(Clone, Copy)]
pub struct Whole {
    /// Whether something that could not be read lies beside the record, for the person to take away.
    pub damaged: RwSignal<bool>,
    /// What is to be opened with a passphrase.
    pub sealed: RwSignal<Option<Locked>>,
    /// Whether a passphrase is set, and this tab has its key.
    pub lock: RwSignal<bool>,
    /// Whether the record is behind a passphrase that was not given yet.
    pub is_locked: Memo<bool>,
    /// The locked text as this tab last read or wrote it.
    pub text: RwSignal<Option<String>>,
    /// After how many minutes the lock closes by itself.
    pub idle: RwSignal<u32>,
    /// Whether something was opened from a copy, and can be undone.
    pub undo: RwSignal<bool>,
    /// The same, while nothing is stored.
    pub before: RwSignal<Option<Record>>,
    /// Why a step was just set aside.
    pub aside: RwSignal<Option<Aside>>,
    /// The plan that was last seen.
    pub shown: RwSignal<Option<Seen>>,
    /// When a copy was last saved or put off, in milliseconds.
    pub copied: RwSignal<u64>,
    /// A check-in that is being filled in.
    pub draft: RwSignal<Draft>,
    /// Whether that has to be saved before a newer version can be loaded.
    pub save_first: RwSignal<bool>,
    /// Whether somebody has just gone back to the answers of before.
    pub is_back: RwSignal<bool>,
    /// What is to be in the summary for a counsellor.
    pub summary: RwSignal<Parts>,
}

/// Usual: long enough to look something up, short enough for a phone that is left on a table.
const IDLE: u32 = 5;

impl Whole {
    pub fn of(start: &Start, kept: RwSignal<Kept>) -> Self {
        // The build machine has no storage to read.
        let read = |key| if cfg!(feature = "ssr") { None } else { storage::read(key).ok().flatten() };
        let number = |key| read(key).and_then(|text| text.parse().ok());
        Self {
            damaged: RwSignal::new(start.damaged),
            sealed: RwSignal::new(start.locked.clone()),
            lock: RwSignal::new(false),
            is_locked: Memo::new(move |_| kept.get() == Kept::Locked),
            text: RwSignal::new(None),
            // Whoever can write here can't turn it off.
            idle: RwSignal::new(
                number(Key::Idle)
                    .filter(|n| MINUTES.iter().any(|(minutes, _)| u64::from(*minutes) == *n))
                    .map_or(IDLE, |n| n as u32),
            ),
            undo: RwSignal::new(read(Key::Before).is_some()),
            before: RwSignal::new(None),
            aside: RwSignal::new(None),
            shown: RwSignal::new(None),
            copied: RwSignal::new(number(Key::Copied).unwrap_or(0)),
            draft: RwSignal::new(Draft::default()),
            save_first: RwSignal::new(false),
            is_back: RwSignal::new(false),
            summary: RwSignal::new(Parts::default()),
        }
    }
}
