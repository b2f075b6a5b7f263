//! What the app holds while it runs.

use super::{Basis, Held, Kept, Part, Parts, Screen, Start, Store};
use crate::record::{Aside, Locked, Progress, Record};
use crate::words::Sheet;
use leptos::prelude::*;

/// After how many minutes the lock may close by itself.
pub const IDLE_MINUTES: [u64; 4] = [1, 5, 15, 60];
/// Usual: long enough to look something up, short enough for a phone that is left on a table.
pub const IDLE: u64 = IDLE_MINUTES[1];

/// Signals are what the page follows; the rest is only held.
pub struct State {
    pub record: RwSignal<Record>,
    pub kept: RwSignal<Kept>,
    /// What this tab knows of the stored record.
    pub store: Held<Store>,
    /// When this tab wrote it last without a passphrase.
    pub wrote: Held<u64>,
    /// When the record was begun that was deleted last, here or in another tab; and when that was heard.
    pub dropped: Held<u64>,
    pub heard: Held<u64>,
    /// When this tab took in a record that was begun after a deletion of which it may still have to hear.
    pub adopted: Held<u64>,
    pub screen: RwSignal<Screen>,
    pub sheet: Memo<Sheet>,
    /// Whether the page was left incomplete: shows the error summary.
    pub incomplete: RwSignal<bool>,
    /// The element that gets the focus on the next screen, instead of its heading.
    pub target: Held<Option<String>>,
    /// Whether "What comes after" is open; it stays so when the person comes back.
    pub later_open: RwSignal<bool>,
    pub more_open: RwSignal<bool>,
    /// Whether everything was just deleted.
    pub deleted: RwSignal<bool>,
    /// The screen whose entry in the history is still to be made.
    pub entry: Held<Option<Screen>>,
    /// Whether the next screen comes whole, with what is [`below`](crate::dom::below).
    pub at_once: Held<bool>,
    /// Whether something that could not be read lies beside the record, for the person to take away.
    pub damaged: RwSignal<bool>,
    /// What is to be opened with a passphrase.
    pub sealed: Held<Option<Locked>>,
    /// Whether a passphrase is set, and this tab has its key.
    pub lock: RwSignal<bool>,
    /// Whether a look has found it so: said only then.
    pub settled: RwSignal<bool>,
    /// Whether what was opened is older than what was saved last.
    pub older: RwSignal<bool>,
    /// Whether the record is behind a passphrase that was not given yet.
    pub is_locked: Memo<bool>,
    /// The locked text as this tab last read or wrote it.
    pub text: Held<Option<String>>,
    /// After how many minutes the lock closes by itself.
    pub idle: RwSignal<u64>,
    /// Whether something was opened from a copy, and can be undone.
    pub undo: RwSignal<bool>,
    /// The same, while nothing is stored.
    pub before: Held<Option<Record>>,
    /// Why a step was just set aside.
    pub aside: Held<Option<Aside>>,
    /// The own step that was removed last, with its id.
    pub removed: Held<Option<(String, Progress)>>,
    /// What was filled in where a check-in was just cleared.
    pub cleared: Held<Vec<String>>,
    /// From what the plan was made that was last seen.
    pub seen: Held<Option<Basis>>,
    /// When a copy was last saved or put off, in milliseconds.
    pub copied: RwSignal<u64>,
    /// Whether somebody has just gone back to the answers of before.
    pub is_back: RwSignal<bool>,
    /// What is to be in the summary for a counsellor.
    pub summary: RwSignal<Parts>,
}

impl State {
    pub(super) fn of(start: Start) -> Self {
        let kept = RwSignal::new(start.kept);
        let record = RwSignal::new(start.record);
        let sheet = Memo::new(move |_| record.with(|r| Basis::of(r).sheet()));
        Self {
            record,
            kept,
            store: Held::new(start.store),
            wrote: Held::new(0),
            dropped: Held::new(u64::MAX),
            heard: Held::new(0),
            adopted: Held::new(0),
            screen: RwSignal::new(start.screen),
            sheet,
            incomplete: RwSignal::new(false),
            target: Held::new(None),
            later_open: RwSignal::new(false),
            more_open: RwSignal::new(false),
            deleted: RwSignal::new(false),
            entry: Held::new(None),
            // A page that is there already, with a person on it, is taken over whole.
            at_once: Held::new(matches!(start.screen, Screen::Page(_))),
            damaged: RwSignal::new(start.damaged),
            sealed: Held::new(start.locked),
            lock: RwSignal::new(false),
            settled: RwSignal::new(false),
            older: RwSignal::new(false),
            is_locked: Memo::new(move |_| kept.get() == Kept::Locked),
            text: Held::new(None),
            idle: RwSignal::new(start.idle),
            undo: RwSignal::new(start.undo),
            before: Held::new(None),
            aside: Held::new(None),
            removed: Held::new(None),
            cleared: Held::new(Vec::new()),
            seen: Held::new(None),
            copied: RwSignal::new(start.copied),
            is_back: RwSignal::new(false),
            summary: RwSignal::new(Part::USUAL),
        }
    }
}
