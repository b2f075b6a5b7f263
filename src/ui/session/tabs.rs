//! What other tabs do with the record, and coming back into sight.

use super::{Kept, Session, Start, Store};
use crate::browser::tabs::{self, Told};
use crate::record::Record;
use crate::ui::Screen;
use leptos::prelude::*;

impl Session {
    pub(super) fn hear_tabs(self) {
        tabs::hear(move |told| match told {
            Told::Changed => self.look_again(),
            Told::Deleted => self.drop_all(),
            Told::Locked => self.lock(),
        });
    }

    fn look_again(self) {
        match self.kept.get_untracked() {
            Kept::Saved | Kept::Failed(_) | Kept::Gone => self.meet(false),
            // Another tab may have begun to keep: then this one goes on with that.
            Kept::Undecided if self.record.with_untracked(Record::is_empty) => {
                if let Some(found) = Start::stored() {
                    self.store.set(found.store);
                    self.record.set(found.record);
                    self.damaged.update(|damaged| *damaged |= found.damaged);
                    self.kept.set(found.kept);
                    self.show_anew();
                }
            }
            #[cfg(feature = "whole")]
            Kept::Locked => self.look_at_lock(),
            _ => {}
        }
    }

    /// Another tab was locked. The app of a first visit holds nothing that is.
    #[cfg(not(feature = "whole"))]
    fn lock(self) {
        self.look_again();
    }

    /// Goes on with a record that may hold what other tabs wrote.
    pub(crate) fn take(self, record: Record) {
        if self.record.with_untracked(|mine| *mine != record) {
            self.record.set(record);
            self.show_anew();
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
        #[cfg(feature = "whole")]
        self.lock_is_off();
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
