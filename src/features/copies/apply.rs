//! What a copy holds takes the place of what is here, or is added to it. What was here before is kept aside.

use crate::browser::clock;
use crate::browser::lock::{self, Opening};
use crate::browser::storage::{self, Key};
use crate::record::{Found, Record, Stored};
use crate::session::{Kept, Screen, Session};
use crate::store::lock::sealed;
use leptos::prelude::*;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// Only what the file says counts from now on.
    Replace,
    /// For each question and step, what was said later.
    Merge,
}

/// Takes over a record from a file. Not if what is here could not be kept aside.
pub(super) fn apply_copy(session: Session, record: &Record, how: How) -> bool {
    let mine = session.record.get_untracked();
    if !mine.is_empty() && !keep_aside(session, &mine) {
        return false;
    }
    session.record.update(|present| match how {
        How::Replace => present.replace_with(record, clock::now()),
        How::Merge => present.join(record),
    });
    if session.kept.get_untracked() == Kept::Undecided {
        session.go(Screen::Privacy);
    }
    true
}

/// As it is stored, so that what is locked stays locked. In memory where nothing is stored.
fn keep_aside(session: Session, mine: &Record) -> bool {
    let kept = session.kept.get_untracked() == Kept::Saved;
    if kept {
        let Ok(Some(text)) = storage::read(Key::Record) else { return false };
        if storage::write(Key::Before, &text).is_err() {
            return false;
        }
    }
    session.before.set(Some(mine.clone()));
    session.undo.set(true);
    true
}

/// Brings back what was here before.
pub(super) fn undo_copy(session: Session) {
    if let Some(before) = session.before.get() {
        return bring_back(session, &before);
    }
    let Ok(Some(text)) = storage::read(Key::Before) else { return };
    match Stored::read(&text) {
        Ok(Found::Plain(stored)) => bring_back(session, &stored.record),
        Ok(Found::Locked(locked)) => lock::reopen(&sealed(&locked), move |opening| {
            // Not if all was deleted meanwhile.
            if session.lock.get_untracked()
                && let Opening::Opened(data) = opening
                && let Ok(stored) = locked.opened(&data)
            {
                bring_back(session, &stored.record);
            }
        }),
        Err(_) => {}
    }
}

/// What is here now is kept aside in its place: to bring it back can be undone as well.
fn bring_back(session: Session, before: &Record) {
    let present = session.record.get_untracked();
    if keep_aside(session, &present) {
        session.record.update(|present| present.replace_with(before, clock::now()));
    }
}
