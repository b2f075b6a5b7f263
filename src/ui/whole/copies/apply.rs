//! What a copy holds takes the place of what is here, or is added to it. What was here before is kept aside.

use crate::browser::clock;
use crate::browser::lock::{self, Opening};
use crate::browser::storage::{self, Key};
use crate::record::{Found, Locked, Place, Record, Stored};
use crate::ui::whole::lock::{seal_for, sealed};
use crate::ui::{Kept, Screen, Session};
use leptos::prelude::*;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// Only what the file says counts from now on.
    Replace,
    /// For each question and step, what was said later.
    Merge,
}

impl Session {
    /// Takes over a record from a file. Not if what is here could not be kept aside, which `told` hears.
    pub(super) fn apply_copy(self, record: Record, how: How, told: impl FnOnce(bool) + 'static) {
        let act = move |kept: bool| {
            if kept {
                self.record.update(|present| match how {
                    How::Replace => present.replace_with(&record, clock::now()),
                    How::Merge => present.join(&record),
                });
                if self.kept.get_untracked() == Kept::Undecided {
                    self.go(Screen::Privacy);
                }
            }
            told(kept);
        };
        if self.record.with_untracked(Record::is_empty) { act(true) } else { self.keep_aside(Box::new(act)) }
    }

    /// Plain as it is stored, and locked where that is locked. In memory where nothing is stored.
    fn keep_aside(self, then: Box<dyn FnOnce(bool)>) {
        let mine = self.mine();
        let record = mine.record.clone();
        let is_aside = move |kept: bool| {
            if kept {
                self.whole.before.set(Some(record));
                self.whole.undo.set(true);
            }
            then(kept);
        };
        let write = |text: String| storage::write(Key::Before, &text).is_ok();
        if self.kept.get_untracked() != Kept::Saved {
            is_aside(true);
        } else if self.whole.lock.get_untracked() {
            seal_for(&mine, &[Place::Before], move |mut texts| {
                // Not if all was deleted meanwhile, or the lock turned off.
                is_aside(self.whole.lock.get_untracked() && texts.pop().is_some_and(write));
            });
        } else {
            is_aside(storage::read(Key::Record).ok().flatten().is_some_and(write));
        }
    }

    /// Brings back what was here before.
    pub(super) fn undo_copy(self) {
        if let Some(before) = self.whole.before.get_untracked() {
            return self.bring_back(&before);
        }
        let Ok(Some(text)) = storage::read(Key::Before) else { return };
        match Stored::read(&text) {
            Ok(Found::Plain(stored)) => self.bring_back(&stored.record),
            Ok(Found::Locked(locked)) => self.reopen_before(Locked { place: Place::Before, ..locked }),
            Err(_) => {}
        }
    }

    fn reopen_before(self, locked: Locked) {
        lock::reopen(&sealed(&locked), move |opening| {
            // Not if all was deleted meanwhile.
            if self.whole.lock.get_untracked()
                && let Opening::Opened(data) = opening
                && let Ok(stored) = locked.opened(&data)
            {
                self.bring_back(&stored.record);
            }
        });
    }

    /// What is here now is kept aside in its place: to bring it back can be undone as well.
    fn bring_back(self, before: &Record) {
        let before = before.clone();
        self.keep_aside(Box::new(move |kept| {
            if kept {
                self.record.update(|present| present.replace_with(&before, clock::now()));
            }
        }));
    }
}
