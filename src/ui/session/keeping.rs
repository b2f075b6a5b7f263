//! What is kept: when it is written, and what the person is told of it.

use super::Session;
use crate::browser::storage::{self, Key, Trouble};
use crate::browser::{clock, files, offline, tabs};
use crate::record::{Record, Stored, Writing};
use crate::ui::Screen;
use leptos::prelude::*;

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
}

impl Kept {
    /// Whether changes are written.
    const fn writes(self) -> bool {
        matches!(self, Self::Saved | Self::Failed(_))
    }

    /// Whether something is stored that this tab has to leave alone.
    pub const fn is_barred(self) -> bool {
        matches!(self, Self::Unreadable | Self::Newer)
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
}

impl Store {
    /// What is known after reading or writing this.
    pub fn of(stored: &Stored) -> Self {
        Self { seen: Some(stored.revision), begun: stored.begun, written: Some(stored.record.clone()) }
    }
}

impl Session {
    /// Writes the record if it is to be kept and was changed.
    pub(super) fn save_changes(self) {
        let written =
            self.store.with_untracked(|s| self.record.with_untracked(|r| s.written.as_ref() == Some(r)));
        if !written {
            self.save();
        }
    }

    /// Writes the record, if it is to be kept, together with what other tabs have written.
    pub fn save(self) {
        if self.kept.get_untracked().writes() {
            self.meet(true);
        }
    }

    /// Brings together what this tab holds and what is stored. With `write` it is written in any case,
    /// else only if this tab holds something that the stored record doesn't.
    pub(super) fn meet(self, write: bool) {
        let present = match storage::read(Key::Record) {
            Ok(present) => present,
            Err(trouble) => return self.kept.set(Kept::Failed(trouble)),
        };
        let Store { seen, begun, .. } = self.store.get_untracked();
        let mine = Stored { revision: seen.unwrap_or(0), begun, record: self.record.get_untracked() };
        match Writing::of(&mine, seen, present.as_deref()) {
            Writing::Write(stored) => {
                let there = present.as_deref().and_then(|text| Record::from_text(text).ok());
                let kept =
                    if write || there.as_ref() != Some(&stored.record) { put(&stored) } else { Kept::Saved };
                if kept == Kept::Saved {
                    self.store.set(Store::of(&stored));
                }
                self.take(stored.record);
                self.kept.set(kept);
            }
            // Deleted elsewhere, and another was begun: that is the record now.
            Writing::Deleted(stored) => {
                self.store.set(Store::of(&stored));
                self.take(stored.record);
                self.kept.set(Kept::Saved);
            }
            Writing::Gone => self.kept.set(Kept::Gone),
            Writing::Newer => self.kept.set(Kept::Newer),
            Writing::Unreadable | Writing::LockedMeanwhile(_) => self.kept.set(Kept::Unreadable),
        }
    }

    fn take(self, record: Record) {
        if self.record.with_untracked(|mine| *mine != record) {
            self.record.set(record);
        }
    }

    /// Saves, then lets a newer version of the app take over. If saving fails, the notice about that
    /// says so, and nothing else happens: loading the page anew would lose the answers.
    pub fn use_update(self) {
        self.save();
        if self.kept.get_untracked() == Kept::Saved {
            offline::update();
        }
    }

    /// "Keep on this device".
    pub fn keep(self) {
        if self.kept.get_untracked().is_barred() {
            return;
        }
        // What may have been stored before is gone, or another tab's: it is brought together with that.
        self.store.set(Store { begun: clock::now(), ..Store::default() });
        self.kept.set(Kept::Saved);
        self.save();
    }

    /// Does what was chosen before the app was there; `true` is to keep.
    pub fn chosen(self, choice: Option<bool>) {
        match choice {
            Some(true) => self.keep(),
            Some(false) => _ = self.keep_nothing(),
            None => {}
        }
    }

    /// "Keep nothing": removes what is stored, leaves the answers in memory.
    ///
    /// # Errors
    /// What is stored could not be removed; keeping goes on.
    pub fn keep_nothing(self) -> Result<(), Trouble> {
        let kept = self.kept.get_untracked();
        if kept.is_barred() {
            return Ok(()); // nothing is written in this state, and what can't be read is not ours to drop
        }
        match storage::clear() {
            // Storage that was never written to holds nothing to remove.
            Err(trouble) if kept.writes() => {
                self.kept.set(Kept::Failed(trouble));
                Err(trouble)
            }
            _ => {
                self.store.set(Store::default());
                self.damaged.set(false);
                self.kept.set(Kept::Nothing);
                Ok(())
            }
        }
    }

    /// Gives the record to the person as a file, in the form in which it is stored.
    pub fn save_copy(self) {
        let Store { seen, begun, .. } = self.store.get_untracked();
        let stored = Stored { revision: seen.unwrap_or(0), begun, record: self.record.get_untracked() };
        files::save(COPY, &(stored.to_text() + "\n"));
    }

    /// Gives what can't be read to the person, as it was found.
    pub fn save_unread(self) {
        let keys: &[Key] =
            if self.damaged.get_untracked() { &[Key::Damaged] } else { &[Key::Record, Key::Last] };
        files::save(UNREAD, &stored_texts(keys));
    }

    /// Puts aside what can't be read, for the person to take away, and begins anew. If the browser has
    /// no room for that, all stays as it is.
    pub fn begin_anew(self) {
        if put_aside(&stored_texts(&[Key::Record, Key::Last])) {
            storage::remove(Key::Last);
            storage::remove(Key::Record);
            self.damaged.set(true);
            self.kept.set(Kept::Undecided);
            self.go(Screen::Start);
        }
    }

    /// Removes every answer, from memory and from the device, in every tab.
    ///
    /// # Errors
    /// What is stored could not be removed; nothing was changed.
    pub fn delete(self) -> Result<(), Trouble> {
        let had_stored = !matches!(self.kept.get_untracked(), Kept::Nothing | Kept::Undecided);
        match storage::clear() {
            Err(trouble) if had_stored => return Err(trouble),
            _ => {}
        }
        tabs::tell_deleted();
        self.drop_all();
        Ok(())
    }

    /// Forgets everything; what is stored was removed before.
    pub(super) fn drop_all(self) {
        self.kept.set(Kept::Undecided);
        self.store.set(Store::default());
        self.record.set(Record::default());
        self.damaged.set(false);
        self.later_open.set(false);
        self.more_open.set(false);
        self.go(Screen::Start);
        self.deleted.set(true);
    }
}

/// Names that say nothing of what is in the files.
const COPY: &str = "groundwork.json";
const UNREAD: &str = "groundwork.txt";

fn stored_texts(keys: &[Key]) -> String {
    let texts = keys.iter().filter_map(|key| storage::read(*key).ok().flatten());
    texts.collect::<Vec<_>>().join("\n")
}

/// Writes a record, and once it was read back well, its copy.
pub(super) fn put(stored: &Stored) -> Kept {
    let text = stored.to_text();
    if let Err(trouble) = storage::write(Key::Record, &text) {
        return Kept::Failed(trouble);
    }
    // Without room for the copy the record itself is still saved.
    if storage::write(Key::Last, &text).is_err() {
        storage::remove(Key::Last);
    }
    Kept::Saved
}

/// Keeps a text that can't be read beside the record, with any that is there already. Whether it could.
pub(super) fn put_aside(text: &str) -> bool {
    let before = storage::read(Key::Damaged).ok().flatten().unwrap_or_default();
    before.contains(text) || storage::write(Key::Damaged, &[before.as_str(), text].join("\n")).is_ok()
}
