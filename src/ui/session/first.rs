//! Keeping at a first visit: this tab's record is written, and nothing is ever read but to see whether it
//! still stands there. Whatever else is found is the whole app's to deal with (`ui/whole/keep/`): another tab's
//! record, a locked one, a damaged one. This app gives way to it, and hands over what it alone holds.

use super::store::put;
use super::{Kept, Session};
use crate::browser::storage::{self, Key, Trouble};
use crate::browser::tabs;
use crate::record::Record;
use leptos::prelude::*;

impl Session {
    /// Writes the record if it still stands as this tab has written it. Without `write`, only if it was
    /// changed since.
    pub(super) fn meet(self, write: bool) {
        let present = match storage::read(Key::Record) {
            Ok(present) => present,
            Err(trouble) => return self.say(Kept::Failed(trouble)),
        };
        let text = self.store.with_untracked(|store| store.text.clone());
        if present != text {
            return if present.is_none() { self.say(Kept::Gone) } else { self.give_way(present) };
        }
        if !write && !self.holds_more() {
            return self.say(Kept::Saved);
        }
        let stored = self.mine().next();
        let text = stored.to_text();
        match put(&text) {
            Kept::Saved => {
                self.store.update(|store| {
                    store.seen = Some(stored.revision);
                    store.text = Some(text);
                    store.written = Some(stored.record);
                });
                storage::remove(Key::Early); // the record holds it now
                self.say(Kept::Saved);
            }
            kept => self.say(kept),
        }
    }

    /// Another tab may have written.
    pub(super) fn look_again(self) {
        match self.kept.get_untracked() {
            Kept::Saved | Kept::Failed(_) | Kept::Gone => self.meet(false),
            Kept::Undecided if self.record.with_untracked(Record::is_empty) => {
                if let Ok(present @ Some(_)) = storage::read(Key::Record) {
                    self.give_way(present);
                }
            }
            _ => {}
        }
    }

    /// Whether what is stored may be removed: only what this tab has written.
    pub(super) fn may_clear(self) -> bool {
        let Ok(present @ Some(_)) = storage::read(Key::Record) else { return true };
        if self.store.with_untracked(|store| store.text == present) {
            return true;
        }
        self.give_way(present);
        false
    }

    /// Another tab was locked. This one has no lock; what it shows is stored, and goes.
    pub(super) fn lock(self) {
        self.look_again();
    }

    /// Lets the whole app take over, with what this tab alone holds. Not beside what is locked: that would
    /// lie open there. Then, and when the whole app can't come, this one says that it can't save.
    fn give_way(self, present: Option<String>) {
        if self.store.with_untracked(|store| store.gives_way) {
            return; // once: the page is on its way out
        }
        self.store.update(|store| store.gives_way = true);
        let failed = move || {
            self.store.update(|store| store.gives_way = false);
            self.say(Kept::Failed(Trouble::Blocked));
        };
        if self.holds_more() {
            let locked = present.is_some_and(|text| text.contains(r#""locked":{"#));
            if locked || storage::hand_over(&self.mine().to_text()).is_err() {
                return failed();
            }
        }
        tabs::give_way(failed);
    }
}
