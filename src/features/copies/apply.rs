//! What a copy holds takes the place of what is here, or is added to it. What was here before is kept aside.

use crate::browser::clock;
use crate::browser::lock::{self, Opening};
use crate::browser::storage::{self, Key};
use crate::record::{Found, Locked, Place, Record, Stored};
use crate::session::{Kept, Screen, Session};
use crate::store::lock::{seal_for, sealed};
use crate::store::mine;
use leptos::prelude::*;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// Only what the file says counts from now on.
    Replace,
    /// For each question and step, what was said later.
    Merge,
}

/// Takes over a record from a file. Not if what is here could not be kept aside, which `told` hears.
pub fn apply_copy(session: Session, record: Record, how: How, told: impl FnOnce(bool) + 'static) {
    let act = move |kept: bool| {
        if kept {
            session.record.update(|present| match how {
                How::Replace => present.replace_with(&record, clock::now()),
                How::Merge => present.join(&record),
            });
            if session.kept.get_untracked() == Kept::Undecided {
                session.go(Screen::Privacy);
            }
        }
        told(kept);
    };
    if session.record.with_untracked(Record::is_empty) {
        act(true);
    } else {
        keep_aside(session, Box::new(act));
    }
}

/// Plain as it is stored, and locked where that is locked. In memory where nothing is stored.
fn keep_aside(session: Session, then: Box<dyn FnOnce(bool)>) {
    let held = mine(session);
    let record = held.record.clone();
    let is_aside = move |kept: bool| {
        if kept {
            session.before.set(Some(record));
            session.undo.set(true);
        }
        then(kept);
    };
    let write = |text: String| storage::write(Key::Before, &text).is_ok();
    if session.kept.get_untracked() != Kept::Saved {
        is_aside(true);
    } else if session.lock.get_untracked() {
        let done = move |mut texts: Vec<String>| {
            // Not if all was deleted meanwhile, or the lock turned off.
            is_aside(session.lock.get_untracked() && texts.pop().is_some_and(write));
        };
        seal_for(&held, &[Place::Before], Box::new(done));
    } else {
        is_aside(storage::read(Key::Record).ok().flatten().is_some_and(write));
    }
}

/// Brings back what was here before.
pub fn undo_copy(session: Session) {
    if let Some(before) = session.before.get() {
        return bring_back(session, &before);
    }
    let Ok(Some(text)) = storage::read(Key::Before) else { return };
    match Stored::read(&text) {
        Ok(Found::Plain(stored)) => bring_back(session, &stored.record),
        Ok(Found::Locked(locked)) => reopen_before(session, Locked { place: Place::Before, ..locked }),
        Err(_) => {}
    }
}

fn reopen_before(session: Session, locked: Locked) {
    lock::reopen(&sealed(&locked), move |opening| {
        // Not if all was deleted meanwhile.
        if session.lock.get_untracked()
            && let Opening::Opened(data) = opening
            && let Ok(stored) = locked.opened(&data)
        {
            bring_back(session, &stored.record);
        }
    });
}

/// What is here now is kept aside in its place: to bring it back can be undone as well.
fn bring_back(session: Session, before: &Record) {
    let before = before.clone();
    keep_aside(
        session,
        Box::new(move |kept| {
            if kept {
                session.record.update(|present| present.replace_with(&before, clock::now()));
            }
        }),
    );
}
