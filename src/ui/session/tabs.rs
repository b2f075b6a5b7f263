//! What other tabs do with the record, and coming back into sight.

use super::{Kept, Session, Start};
use crate::browser::{storage, tabs, tabs::Told};
use crate::record::Record;
use crate::ui::Screen;
use leptos::prelude::*;

impl Session {
    pub(super) fn hear_tabs(self) {
        tabs::hear(move |told| match told {
            Told::Changed => self.look_again(),
            Told::Deleted => self.drop_all(),
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
                let mut found = Start::of_text(text);
                self.kept.set(found.kept);
                if kept == Kept::Gone {
                    // It is kept again. What was answered here alone meanwhile goes with it.
                    self.record.with_untracked(|mine| found.record.answers.fill(&mine.answers));
                }
                if found.kept == Kept::Saved {
                    self.stored.set(found.stored);
                    self.record.set(found.record);
                    self.show_anew();
                }
            }
        }
    }

    /// Puts a screen together again that was made from other answers: a step that no longer fits must not
    /// stay in sight.
    fn show_anew(self) {
        let screen = self.screen.get_untracked();
        if matches!(screen, Screen::Check | Screen::Result | Screen::Plan | Screen::Safety | Screen::Print) {
            self.screen.set(screen);
        }
    }

    /// Forgets everything; what is stored was removed before.
    pub(super) fn drop_all(self) {
        self.kept.set(Kept::Undecided);
        self.stored.set(None);
        self.record.set(Record::default());
        self.later_open.set(false);
        self.more_open.set(false);
        self.go(Screen::Start);
        self.deleted.set(true);
    }
}
