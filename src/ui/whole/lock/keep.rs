//! The record behind a passphrase: opened when another tab has written, locked, and given up.

use super::seal::sealed;
use crate::browser::lock::{self, Opening};
use crate::browser::storage::Trouble;
use crate::browser::tabs;
use crate::record::{Locked, Stored, Writing};
use crate::ui::session::Store;
use crate::ui::whole::checkin::Draft;
use crate::ui::{Kept, Session};
use leptos::prelude::*;

impl Session {
    /// What stands in storage is locked. With `write`, what this tab holds is written in any case.
    pub(in crate::ui) fn meet_locked(self, locked: Locked, write: bool) {
        if !self.whole.lock.get_untracked() {
            // A passphrase was set in another tab, and this one has no key. What it alone holds stays in sight.
            if self.store.with_untracked(|store| store.seen.is_some()) && !self.would_lose() {
                return lock::now();
            }
            return self.say(Kept::Failed(Trouble::Blocked));
        }
        let text = locked.to_text();
        if self.whole.text.get_untracked().as_ref() == Some(&text) {
            if write || self.holds_more() {
                let Store { begun, written, .. } = self.store.get_untracked();
                let there = Stored { revision: locked.revision, begun, record: written.unwrap_or_default() };
                self.over(there, text, true);
            } else {
                self.say(Kept::Saved);
            }
            return;
        }
        let sealed = sealed(&locked);
        lock::reopen(&sealed, move |opening| match opening {
            // All was deleted meanwhile, here or there: it must not come back.
            _ if !self.whole.lock.get_untracked() => {}
            Opening::Opened(data) => match locked.opened(&data) {
                Ok(there) => {
                    self.whole.text.set(Some(text.clone()));
                    self.over(there, text, write);
                }
                Err(_) => self.say(Kept::Unreadable),
            },
            // The passphrase was changed there: whoever sits here has to know the new one.
            Opening::Wrong if !self.would_lose() => lock::now(),
            Opening::Wrong | Opening::Failed => self.say(Kept::Failed(Trouble::Blocked)),
        });
    }

    /// Whether the page holds what would be lost with it: something that was not written, or a check-in that is
    /// being filled in.
    fn would_lose(self) -> bool {
        self.holds_more() || !self.whole.draft.with_untracked(Draft::is_empty)
    }

    /// Brings what this tab holds over what stands there as this text.
    fn over(self, there: Stored, text: String, write: bool) {
        let (record, mine) = (there.record.clone(), self.mine());
        let Store { seen, written, .. } = self.store.get_untracked();
        let (stored, write) = match Writing::over(&mine, seen, there) {
            Writing::Write(stored) => (stored, write),
            // As in `meet`: what was deleted elsewhere stays so, what was said here since does not.
            Writing::Deleted(mut stored) => {
                stored.record.merge_from(written.map_or(0, |written| written.latest() + 1), &mine.record);
                (stored, false)
            }
            _ => return,
        };
        if write || stored.record != record {
            return self.seal(stored, Some(text), None);
        }
        self.store.set(Store::of(&stored, None));
        self.take(stored.record);
        self.say(Kept::Saved);
    }

    /// There is no lock any more: it was turned off, or there is nothing to lock. A key that is still being made
    /// goes as well, once it is there.
    pub(in crate::ui) fn lock_is_off(self) {
        if self.whole.lock.get_untracked() {
            self.whole.lock.set(false);
        }
        lock::drop_key();
        self.whole.text.set(None);
        self.whole.sealed.set(None);
    }

    /// All was deleted.
    pub(in crate::ui) fn nothing_is_kept(self) {
        self.lock_is_off();
        self.whole.damaged.set(false);
        self.whole.undo.set(false);
        self.whole.before.set(None);
        self.whole.aside.set(None);
        self.whole.shown.set(None);
        self.whole.copied.set(0);
        self.whole.draft.set(Draft::default());
        self.whole.save_first.set(false);
        self.whole.is_back.set(false);
        self.whole.summary.set(crate::ui::whole::summary::Parts::default());
    }

    /// Locks this tab: blank in this frame. Not while something is here that could not be written: it would
    /// be lost, and the notice says so.
    pub(in crate::ui) fn lock(self) {
        if self.whole.lock.get_untracked() {
            if self.holds_more() {
                self.save();
            }
            // What is only here would be lost with the page: where saving fails, or what was saved is gone.
            if self.kept.get_untracked() == Kept::Saved {
                lock::now(); // it waits for what is being sealed
            } else {
                self.watch_idle();
            }
        } else if self.kept.get_untracked() == Kept::Failed(Trouble::Blocked) && !self.holds_more() {
            // This tab has no key, and stayed open for a check-in that was begun. Who locks wants nothing in sight.
            lock::now();
        }
    }

    /// The same in every tab, by a click.
    pub(in crate::ui) fn lock_all(self) {
        tabs::tell_locked();
        self.lock();
    }

    /// Another tab has changed what this one has still to open.
    pub(in crate::ui) fn look_at_lock(self) {
        let Some(found) = crate::ui::Start::stored() else { return };
        if found.kept == Kept::Locked {
            self.whole.sealed.set(found.locked);
        } else {
            self.lock_is_off();
            self.store.set(found.store);
            self.take(found.record);
            self.say(found.kept);
        }
    }
}
