//! What is kept: when it is written, and what the person is told of it.

use super::{Session, Start};
use crate::browser::storage::{self, Trouble};
use crate::browser::tabs;
use crate::record::Record;
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

impl Session {
    /// Writes the record, if that is to be kept and is not what stands there already.
    pub(super) fn save_changes(self) {
        if self.kept.get_untracked().writes() {
            let text = self.record.with_untracked(Record::to_text);
            if self.stored.with_untracked(|stored| stored.as_deref() != Some(text.as_str())) {
                self.write(text);
            }
        }
    }

    /// Writes the record, if it is to be kept.
    pub fn save(self) {
        if self.kept.get_untracked().writes() {
            self.write(self.record.with_untracked(Record::to_text));
        }
    }

    fn write(self, text: String) {
        self.kept.set(match storage::write(&text) {
            Ok(()) => {
                storage::remove_early();
                self.stored.set(Some(text));
                Kept::Saved
            }
            Err(trouble) => Kept::Failed(trouble),
        });
    }

    /// "Keep on this device".
    pub fn keep(self) {
        if self.kept.get_untracked().is_barred() {
            return;
        }
        // Another tab may keep something already: what was not answered here is taken from there.
        if let Ok(Some(text)) = storage::read() {
            let found = Start::of_text(text);
            if found.kept.is_barred() {
                return self.kept.set(found.kept);
            }
            self.record.update(|mine| {
                mine.answers.fill(&found.record.answers);
                mine.looked_again |= found.record.looked_again;
            });
        }
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
        if let Ok(Some(text)) = storage::read()
            && let barred @ (Kept::Unreadable | Kept::Newer) = Start::of_text(text).kept
        {
            self.kept.set(barred); // it came meanwhile
            return Ok(());
        }
        match storage::clear() {
            // Storage that was never written to holds nothing to remove.
            Err(trouble) if kept.writes() => {
                self.kept.set(Kept::Failed(trouble));
                Err(trouble)
            }
            _ => {
                self.stored.set(None);
                self.kept.set(Kept::Nothing);
                Ok(())
            }
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
}
