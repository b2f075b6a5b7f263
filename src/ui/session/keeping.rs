//! What is kept: when it is written, and what the person is told of it.

use super::store::{put, put_aside};
use super::{Kept, Session, Start, Store};
use crate::browser::storage::{self, Key, Trouble};
use crate::browser::{clock, files, tabs};
use crate::record::{Record, Stored, Writing};
use crate::ui::Screen;
use leptos::prelude::*;

impl Session {
    /// Writes the record if it is to be kept and was changed.
    pub(super) fn save_changes(self) {
        let written =
            self.store.with_untracked(|s| self.record.with_untracked(|r| s.written.as_ref() == Some(r)));
        if !written {
            self.save();
        }
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
        let Store { seen, begun, .. } = self.store.get_untracked();
        Stored { revision: seen.unwrap_or(0), begun, record: self.record.get_untracked() }
    }

    /// Brings together what this tab holds and what is stored. With `write` it is written in any case,
    /// else only if this tab holds something that the stored record doesn't.
    pub(crate) fn meet(self, write: bool) {
        let mut present = match storage::read(Key::Record) {
            Ok(present) => present,
            Err(trouble) => return self.say(Kept::Failed(trouble)),
        };
        let Store { mut seen, written, .. } = self.store.get_untracked();
        let mine = self.mine();
        let mut writing = Writing::of(&mine, seen, present.as_deref());
        if writing == Writing::Unreadable && present.as_deref().is_some_and(put_aside) {
            // It was damaged while this tab was open: then there is what the tab holds, and the last good copy.
            self.damaged.set(true);
            present = storage::read(Key::Last).ok().flatten();
            seen = None;
            writing = Writing::of(&mine, seen, present.as_deref());
        }
        #[cfg(feature = "whole")]
        if self.whole.text.with_untracked(Option::is_some)
            && present.is_some()
            && matches!(writing, Writing::Write(_) | Writing::Deleted(_))
        {
            self.lock_is_off(); // in another tab
        }
        let (stored, write) = match writing {
            Writing::Write(stored) => (stored, write || seen.is_none()),
            // Deleted elsewhere, and another was begun: that is the record now, with what was said in this
            // tab alone. What was deleted must not come back.
            Writing::Deleted(mut stored) => {
                stored.record.merge_from(written.map_or(0, |written| written.latest() + 1), &mine.record);
                (stored, false)
            }
            Writing::Gone => return self.say(Kept::Gone),
            Writing::Newer => return self.say(Kept::Newer),
            Writing::Unreadable => return self.say(Kept::Unreadable),
            Writing::LockedMeanwhile(locked) => return self.meet_locked(locked, write || seen.is_none()),
        };
        let is_there =
            || present.and_then(|text| Record::from_text(&text).ok()).as_ref() == Some(&stored.record);
        #[cfg(feature = "whole")]
        if self.whole.lock.get_untracked() {
            return self.seal(stored, None); // it is gone, and is kept again
        }
        let kept = if !write && is_there() { Kept::Saved } else { put(&stored) };
        if kept == Kept::Saved {
            self.store.set(Store::of(&stored));
            storage::remove(Key::Early); // the record holds it now
        }
        self.take(stored.record);
        self.say(kept);
    }

    /// A passphrase was set in another tab. The app of a first visit can't ask for it.
    #[cfg(not(feature = "whole"))]
    fn meet_locked(self, _: crate::record::Locked, _: bool) {
        if self.store.with_untracked(|store| store.seen.is_some()) {
            crate::browser::page::lock_out();
        } else {
            self.say(Kept::Failed(Trouble::Blocked)); // what is here alone must not go with the page
        }
    }

    /// Writes a record without a passphrase; whether it could.
    #[cfg(feature = "whole")]
    pub(crate) fn put_plain(self, stored: &Stored) -> bool {
        let kept = put(stored);
        if kept == Kept::Saved {
            self.store.set(Store::of(stored));
        }
        self.say(kept);
        kept == Kept::Saved
    }

    /// A screen reader is told only of what has changed.
    pub(crate) fn say(self, kept: Kept) {
        if self.kept.get_untracked() != kept {
            self.kept.set(kept);
        }
    }

    /// "Keep on this device".
    pub fn keep(self) {
        if self.kept.get_untracked().is_barred() {
            return;
        }
        // What may have been stored before is gone, or another tab's: it is brought together with that. What
        // is saved again is the same record, so that other tabs know it.
        let again = self.kept.get_untracked() == Kept::Gone;
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
        if kept.is_barred() {
            return Ok(()); // nothing is written in this state, and what can't be read is not ours to drop
        }
        if let Some(found) = Start::stored() {
            self.damaged.update(|damaged| *damaged |= found.damaged);
            if found.kept.is_barred() {
                self.kept.set(found.kept); // it came meanwhile
                return Ok(());
            }
        }
        match storage::clear(Some(Key::Damaged)) {
            // Storage that was never written to holds nothing to remove.
            Err(trouble) if kept.writes() => {
                self.kept.set(Kept::Failed(trouble));
                Err(trouble)
            }
            _ => {
                #[cfg(feature = "whole")]
                self.lock_is_off();
                self.store.set(Store::default());
                self.kept.set(Kept::Nothing);
                Ok(())
            }
        }
    }

    /// Gives the record to the person as a file, in the form in which it is stored.
    pub fn save_copy(self) {
        files::save(COPY, &(self.mine().to_text() + "\n"));
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
            self.go(Screen::Privacy);
        }
    }

    /// Removes what was put aside; the person asked for it.
    pub fn drop_damaged(self) {
        storage::remove(Key::Damaged);
        self.damaged.set(false);
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

/// Names that say nothing of what is in the files.
pub(crate) const COPY: &str = "groundwork.json";
const UNREAD: &str = "groundwork.txt";

fn stored_texts(keys: &[Key]) -> String {
    let texts = keys.iter().filter_map(|key| storage::read(*key).ok().flatten());
    texts.collect::<Vec<_>>().join("\n")
}
