//! What is kept: when it is written, and what the person is told of it.

use super::{Kept, Session, Store};
use crate::browser::storage::Key;
use crate::browser::storage::{self, Trouble};
use crate::browser::{clock, files, tabs};
use crate::record::Stored;
use leptos::prelude::*;

impl Session {
    /// Writes the record if it is to be kept and was changed.
    pub(super) fn save_changes(self) {
        if self.holds_more() {
            self.save();
        }
    }

    /// Whether this tab holds something that was not written.
    pub(crate) fn holds_more(self) -> bool {
        self.store.with_untracked(|store| {
            self.record.with_untracked(|record| match &store.written {
                Some(written) => written != record,
                None => !record.is_empty(),
            })
        })
    }

    /// Writes the record, if it is to be kept, together with what other tabs have written. One that is gone
    /// may be there again.
    pub fn save(self) {
        let kept = self.kept.get_untracked();
        if kept.writes() || kept == Kept::Gone {
            self.meet(kept != Kept::Gone);
        }
    }

    /// What this tab holds, as it would be stored.
    pub(crate) fn mine(self) -> Stored {
        let (seen, begun) = self.store.with_untracked(|store| (store.seen, store.begun));
        Stored { revision: seen.unwrap_or(0), begun, record: self.record.get_untracked() }
    }

    /// A screen reader is told only of what has changed.
    pub(crate) fn say(self, kept: Kept) {
        if self.kept.get_untracked() != kept {
            self.kept.set(kept);
        }
    }

    /// "Keep on this device".
    pub fn keep(self) {
        let kept = self.kept.get_untracked();
        if kept.is_barred() {
            return;
        }
        if kept == Kept::Saved {
            return self.save(); // said twice
        }
        // What may have been stored before is gone, or another tab's: it is brought together with that. What
        // is saved again is the same record, so that other tabs know it.
        let again = kept == Kept::Gone;
        let begun = if again { self.store.with_untracked(|store| store.begun) } else { clock::now() };
        self.store.set(Store { begun, ..Store::default() });
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
        // Nothing is written in this state; or what stands there is not this tab's to remove.
        if kept.is_barred() || !self.may_clear() {
            return Ok(());
        }
        let stays = Some(Key::Damaged);
        match storage::clear(stays) {
            // Storage that was never written to holds nothing to remove.
            Err(trouble) if kept.writes() => {
                self.kept.set(Kept::Failed(trouble));
                Err(trouble)
            }
            _ => {
                self.keeps_nothing();
                Ok(())
            }
        }
    }

    /// From now on this tab writes nothing.
    pub(crate) fn keeps_nothing(self) {
        self.lock_is_off();
        self.store.set(Store::default());
        self.kept.set(Kept::Nothing);
    }

    /// Gives the record to the person as a file, in the form in which it is stored.
    pub fn save_copy(self) {
        files::save(COPY, &(self.mine().to_text() + "\n"));
    }

    /// Removes every answer, from memory and from the device, in every tab.
    ///
    /// # Errors
    /// What is stored could not be removed; nothing was changed.
    pub fn delete(self) -> Result<(), Trouble> {
        let had_stored = !matches!(self.kept.get_untracked(), Kept::Nothing | Kept::Undecided);
        match storage::clear(None) {
            Err(trouble) if had_stored => return Err(trouble),
            _ => {}
        }
        tabs::tell_deleted();
        self.drop_all();
        Ok(())
    }
}

/// A name that says nothing of what is in the file.
pub(crate) const COPY: &str = "groundwork.json";
