//! A passphrase is set, changed or taken away. Each keeps to an order in which a browser that ends in the
//! middle leaves a record that can be opened. What another tab has written meanwhile is never written over:
//! then nothing is changed, and it can be tried again.

use super::keep::Then;
use crate::browser::lock::{self, Opening, ROUNDS};
use crate::browser::storage::{self, Key};
use crate::ui::whole::keep::merge_handed;
use crate::ui::{Kept, Session};
use leptos::prelude::*;

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    Done,
    /// The passphrase is another one.
    Wrong,
    /// This browser can't, or storage refused. All is as it was.
    Failed,
}

/// What is told of it.
pub type Told = Box<dyn FnOnce(Ended)>;

impl Session {
    /// Everything is stored behind this passphrase from now on, and nothing stays beside it.
    pub(super) fn turn_lock_on(self, passphrase: &str, told: Told) {
        self.drop_handed();
        if self.whole.damaged.get_untracked() || matches!(storage::read(Key::Damaged), Ok(Some(_))) {
            self.whole.damaged.set(true);
            return told(Ended::Failed); // that would stay beside it as it is; the screen says so
        }
        lock::set(passphrase, ROUNDS, move |can| {
            if !can {
                return told(Ended::Failed);
            }
            self.meet(false); // with what other tabs have written
            if self.kept.get_untracked() != Kept::Saved {
                return told(Ended::Failed);
            }
            let met = storage::read(Key::Record).ok().flatten();
            if met.is_none() || self.store.with_untracked(|store| store.text != met) {
                return told(Ended::Failed); // another tab was faster, perhaps with a passphrase of its own
            }
            self.whole.lock.set(true);
            let then: Then = Box::new(move |done| {
                if !done {
                    // What is stored is still plain, and stays so.
                    self.lock_is_off();
                    if !self.holds_more() {
                        self.say(Kept::Saved);
                    }
                    return told(Ended::Failed);
                }
                // What could be read without it must not outlast the record. Should the browser end before this:
                // the next start does the same.
                storage::remove(Key::Before);
                self.whole.undo.set(false);
                self.watch_idle();
                told(Ended::Done);
            });
            let mut stored = self.mine().next();
            merge_handed(&mut stored.record); // it must not stay beside it, nor be lost
            self.seal(stored, met, Some(then));
        });
    }

    /// Everything is stored behind another passphrase from now on.
    pub(super) fn change_lock(self, passphrase: &str, new: String, told: Told) {
        lock::check(passphrase, move |opening| match opening {
            Opening::Opened(_) => lock::set(&new, ROUNDS, move |can| {
                if !can {
                    return told(Ended::Failed);
                }
                let met = self.whole.text.get_untracked();
                let then = move |done| {
                    if done {
                        storage::remove(Key::Before); // the former passphrase opens it
                        self.whole.undo.set(false);
                    } else {
                        lock::revert();
                    }
                    told(if done { Ended::Done } else { Ended::Failed });
                };
                self.seal(self.mine().next(), met, Some(Box::new(then)));
            }),
            other => told(refused(&other)),
        });
    }

    /// Everything is stored without a passphrase from now on.
    pub(super) fn turn_lock_off(self, passphrase: &str, told: Told) {
        lock::check(passphrase, move |opening| match opening {
            Opening::Opened(_) => {
                // What another tab has written since is not written over: once it is read, it can be tried again.
                let known = storage::read(Key::Record).ok() == Some(self.whole.text.get_untracked());
                if !known {
                    self.meet(false);
                }
                let done = known && self.put_plain(&self.mine().next());
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
