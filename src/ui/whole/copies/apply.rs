//! What a copy holds takes the place of what is here, or is added to it. What was here before is kept aside.

use crate::browser::clock;
use crate::browser::lock::{self, Opening};
use crate::browser::storage::{self, Key};
use crate::record::{Found, Record, Stored};
use crate::ui::whole::lock::sealed;
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
    /// Takes over a record from a file. Not if what is here could not be kept aside.
    pub(super) fn apply_copy(self, record: &Record, how: How) -> bool {
        let mine = self.record.get_untracked();
        if !mine.is_empty() && !self.keep_aside(&mine) {
            return false;
        }
        self.record.update(|present| match how {
            How::Replace => present.replace_with(record, clock::now()),
            How::Merge => present.join(record),
        });
        if self.kept.get_untracked() == Kept::Undecided {
            self.go(Screen::Privacy);
        }
        true
    }

    /// As it is stored, so that what is locked stays locked. In memory where nothing is stored.
    fn keep_aside(self, mine: &Record) -> bool {
        let kept = self.kept.get_untracked() == Kept::Saved;
        if kept {
            let Ok(Some(text)) = storage::read(Key::Record) else { return false };
            if storage::write(Key::Before, &text).is_err() {
                return false;
            }
        }
        self.whole.before.set(Some(mine.clone()));
        self.whole.undo.set(true);
        true
    }

    /// Brings back what was here before.
    pub(super) fn undo_copy(self) {
        if let Some(before) = self.whole.before.get_untracked() {
            return self.bring_back(&before);
        }
        let Ok(Some(text)) = storage::read(Key::Before) else { return };
        match Stored::read(&text) {
            Ok(Found::Plain(stored)) => self.bring_back(&stored.record),
            Ok(Found::Locked(locked)) => lock::reopen(&sealed(&locked), move |opening| {
                // Not if all was deleted meanwhile.
                if self.whole.lock.get_untracked()
                    && let Opening::Opened(data) = opening
                    && let Ok(stored) = locked.opened(&data)
                {
                    self.bring_back(&stored.record);
                }
            }),
            Err(_) => {}
        }
    }

    /// What is here now is kept aside in its place: to bring it back can be undone as well.
    fn bring_back(self, before: &Record) {
        let present = self.record.get_untracked();
        if self.keep_aside(&present) {
            self.record.update(|present| present.replace_with(before, clock::now()));
        }
    }
}
