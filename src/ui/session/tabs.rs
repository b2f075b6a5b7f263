//! What other tabs do with the record, and coming back into sight.

use super::{Kept, Session, Start};
use crate::browser::{storage, tabs, tabs::Told};
use crate::record::Record;
use leptos::prelude::*;

impl Session {
    pub(super) fn hear_tabs(self) {
        tabs::hear(move |told| match told {
            Told::Changed => self.look_again(),
            Told::Deleted => {
                // Where nothing is kept, nothing of this was stored.
                if self.kept.get_untracked() != Kept::Nothing {
                    self.drop_all();
                }
            }
        });
    }

    /// Goes on with what is stored, if another tab has written it. Each change is written at once, so this
    /// tab holds nothing that isn't stored, unless saving fails; then it goes on with its own.
    pub(super) fn look_again(self) {
        let kept = self.kept.get_untracked();
        let begins = kept == Kept::Undecided && self.record.with_untracked(|r| r.answers.is_empty());
        if kept != Kept::Saved && kept != Kept::Gone && !begins {
            return;
        }
        let Ok(text) = storage::read() else { return };
        if self.stored.with_untracked(|stored| *stored == text) && kept != Kept::Gone {
            return;
        }
        match text {
            None if begins => {}
            None => self.kept.set(Kept::Gone),
            Some(text) => {
                let found = Start::of_text(text);
                if found.kept == Kept::Saved {
                    self.stored.set(found.stored);
                    self.record.set(found.record);
                }
                self.kept.set(found.kept);
            }
        }
    }

    /// Forgets everything; what is stored was removed before.
    pub(super) fn drop_all(self) {
        self.kept.set(Kept::Undecided);
        self.stored.set(None);
        self.record.set(Record::default());
        self.later_open.set(false);
        self.more_open.set(false);
        self.go(crate::ui::Screen::Start);
        self.deleted.set(true);
    }
}
