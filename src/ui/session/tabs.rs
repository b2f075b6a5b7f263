//! What other tabs do with the record, and coming back into sight.

use super::{Kept, Session};
use crate::browser::tabs::{self, Told};
use crate::record::Record;
use crate::ui::Start;
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

    fn look_again(self) {
        match self.kept.get_untracked() {
            Kept::Saved | Kept::Failed(_) | Kept::Gone => self.meet(false),
            // Another tab may have begun to keep: then this one goes on with that.
            Kept::Undecided if self.record.with_untracked(Record::is_empty) => {
                let found = Start::stored();
                if let Some(found) = found.filter(|found| found.kept == Kept::Saved) {
                    self.store.set(found.store);
                    self.record.set(found.record);
                    self.kept.set(Kept::Saved);
                }
            }
            _ => {}
        }
    }
}
