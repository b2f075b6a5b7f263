//! What other tabs do with the record, and coming back into sight.

use super::{Kept, Session, Store};
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

    /// Forgets everything; what is stored was removed before.
    pub(super) fn drop_all(self) {
        self.nothing_is_kept();
        self.kept.set(Kept::Undecided);
        self.store.set(Store::default());
        self.record.set(Record::default());
        self.later_open.set(false);
        self.more_open.set(false);
        self.go(Screen::Start);
        self.deleted.set(true);
    }
}
