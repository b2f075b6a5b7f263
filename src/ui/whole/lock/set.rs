//! A passphrase is set, changed or taken away. Each keeps to an order in which a browser that ends in the
//! middle leaves a record that can be opened. What another tab has written meanwhile is never written over:
//! then nothing is changed, and it can be tried again.

use super::seal::Then;
use crate::browser::lock::{self, Opening, ROUNDS};
use crate::browser::storage::{self, Key};
use crate::ui::{Kept, Session};
use leptos::prelude::*;

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    Done,
    /// The passphrase is another one.
    Wrong,
    /// Another tab has written meanwhile. All is as it was there.
    Faster,
    /// This browser can't, or storage refused, or there is nothing to lock any more. All is as it was.
    Failed,
}

/// What is told of it.
pub type Told = Box<dyn FnOnce(Ended)>;

impl Session {
    /// Everything is stored behind this passphrase from now on, and nothing stays beside it.
    pub(super) fn turn_lock_on(self, passphrase: &str, told: Told) {
        if self.whole.damaged.get_untracked() || matches!(storage::read(Key::Damaged), Ok(Some(_))) {
            self.whole.damaged.set(true);
            return told(Ended::Failed); // that would stay beside it as it is; the screen says so
        }
        let begun = self.store.with_untracked(|store| store.begun);
        lock::set(passphrase, ROUNDS, move |can| {
            // All may have been deleted meanwhile, and another record begun.
            let is_same = || self.store.with_untracked(|store| store.begun == begun);
            if !can || self.kept.get_untracked() != Kept::Saved || !is_same() {
                lock::drop_key();
                return told(Ended::Failed);
            }
            self.meet(false); // with what other tabs have written
            let met = storage::read(Key::Record).ok().flatten();
            let is_read = met.is_some() && self.store.with_untracked(|store| store.text == met);
            let is_saved = self.kept.get_untracked() == Kept::Saved;
            if !is_saved || !is_read {
                lock::drop_key();
                return told(if is_saved { Ended::Faster } else { Ended::Failed });
            }
            self.whole.lock.set(true);
            let then: Then = Box::new(move |ended| {
                if ended != Ended::Done {
                    // What is stored is still plain, and stays so.
                    if self.whole.lock.get_untracked() {
                        self.lock_is_off();
                    }
                    if matches!(self.kept.get_untracked(), Kept::Failed(_)) && !self.holds_more() {
                        self.say(Kept::Saved);
                    }
                    return told(ended);
                }
                // What could be read without it must not outlast the record. Should the browser end before this:
                // the next start does the same.
                storage::remove(Key::Before);
                self.whole.undo.set(false);
                self.watch_idle();
                told(Ended::Done);
            });
            self.seal(self.mine().next(), met, Some(then));
        });
    }

    /// Everything is stored behind another passphrase from now on.
    pub(super) fn change_lock(self, passphrase: &str, new: String, told: Told) {
        lock::check(passphrase, move |opening| match opening {
            _ if !self.whole.lock.get_untracked() => told(Ended::Failed), // all was deleted meanwhile
            Opening::Opened(_) => self.seal_under(&new, told),
            other => told(refused(&other)),
        });
    }

    /// Seals everything with a new key. Until that is written, what is stored opens with the former one.
    pub(super) fn seal_under(self, passphrase: &str, told: Told) {
        lock::set(passphrase, ROUNDS, move |can| {
            if !can || !self.whole.lock.get_untracked() {
                return told(Ended::Failed);
            }
            let met = self.whole.text.get_untracked();
            let then = move |ended| {
                if ended == Ended::Done {
                    lock::commit();
                    storage::remove(Key::Before); // the former key opens it
                    self.whole.undo.set(false);
                } else {
                    lock::revert();
                    self.save(); // what was sealed meanwhile, under the one that is not to be
                }
                told(ended);
            };
            self.seal(self.mine().next(), met, Some(Box::new(then)));
        });
    }

    /// Everything is stored without a passphrase from now on.
    pub(super) fn turn_lock_off(self, passphrase: &str, told: Told) {
        lock::check(passphrase, move |opening| match opening {
            _ if !self.whole.lock.get_untracked() => told(Ended::Failed),
            Opening::Opened(_) => {
                // What another tab has written since is not written over: once it is read, it can be tried again.
                let known = storage::read(Key::Record).ok() == Some(self.whole.text.get_untracked());
                if !known {
                    self.meet(false);
                    return told(Ended::Faster);
                }
                let done = self.put_plain(&self.mine().next());
                if done {
                    storage::remove(Key::Before);
                    self.whole.undo.set(false);
                    self.lock_is_off();
                    storage::remove(Key::Idle);
                }
                told(if done { Ended::Done } else { Ended::Failed });
            }
            other => told(refused(&other)),
        });
    }

    /// Closes the lock by itself after the chosen time.
    pub(in crate::ui) fn watch_idle(self) {
        lock::watch(self.whole.idle.get_untracked(), move || self.lock());
    }

    /// Chooses that time.
    pub(super) fn set_idle(self, minutes: u32) {
        self.whole.idle.set(minutes);
        _ = storage::write(Key::Idle, &minutes.to_string());
        self.watch_idle();
    }
}

fn refused(opening: &Opening) -> Ended {
    if *opening == Opening::Wrong { Ended::Wrong } else { Ended::Failed }
}
