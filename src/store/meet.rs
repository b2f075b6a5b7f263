//! Before each write: what this tab holds and what is stored by now, brought together.

use super::aside::put_aside;
use super::forget::keeps_nothing;
use super::found::stored;
use super::lock::{is_off, look_at_lock, meet_locked, seal_or_again, was_turned_off};
use super::take::{show_anew, take};
use super::write::{holds_more, mine, put_plain, say};
use crate::browser::clock;
use crate::browser::storage::{self, Key};
use crate::record::{Locked, Place, Record, Writing};
use crate::session::{Kept, Session, Store};
use leptos::prelude::*;

/// Writes the record if it is to be kept and was changed.
pub fn save_changes(session: Session) {
    if holds_more(session) {
        save(session);
    }
}

/// Writes the record, if it is to be kept, together with what other tabs have written. One that is gone
/// may be there again.
pub fn save(session: Session) {
    let kept = session.kept.get_untracked();
    if kept.writes() || kept == Kept::Gone {
        meet(session, kept != Kept::Gone);
    }
}

/// Brings together what this tab holds and what is stored. With `write` it is written in any case,
/// else only if this tab holds something that the stored record doesn't.
pub fn meet(session: Session, write: bool) {
    let mut present = match storage::read(Key::Record) {
        Ok(present) => present,
        Err(trouble) => return say(session, Kept::Failed(trouble)),
    };
    if session.lock.get_untracked() && was_turned_off(session) {
        let is_mine = session.text.with(|text| *text == present);
        is_off(session);
        if is_mine {
            // This tab wrote it before it could hear of that.
            put_plain(session, &mine(session).next());
            return;
        }
    }
    let plain = present.is_some() && !session.lock.get_untracked();
    if plain && session.store.with(|store| store.text == present) {
        // Nobody else has written since: there is nothing to read in it.
        if write || holds_more(session) {
            put_plain(session, &mine(session).next());
        } else {
            say(session, Kept::Saved);
        }
        return;
    }
    let mut place = Place::Record;
    let mut seen = session.store.with(|store| store.seen);
    let held = mine(session);
    let mut writing = Writing::of(&held, seen, present.as_deref());
    if writing == Writing::Unreadable && present.as_deref().is_some_and(put_aside) {
        // It was damaged while this tab was open: then there is what the tab holds, and the last good copy.
        session.damaged.set(true);
        present = storage::read(Key::Last).ok().flatten();
        place = Place::Last;
        seen = None;
        writing = Writing::of(&held, seen, present.as_deref());
    }
    if session.text.with(Option::is_some) && matches!(writing, Writing::Deleted(_)) {
        is_off(session); // what was locked is no more
    }
    let (next, write) = match writing {
        Writing::Write(stored) => (stored, write || seen.is_none()),
        // Deleted elsewhere, and another was begun: that is the record now, with what was said in this
        // tab alone. What was deleted must not come back.
        Writing::Deleted(mut stored) => {
            let since = session.store.with(|store| store.written.as_ref().map_or(0, |w| w.latest() + 1));
            stored.record.merge_from(since, &held.record);
            session.adopted.set(clock::now());
            (stored, false)
        }
        Writing::Gone => return say(session, Kept::Gone),
        Writing::Newer => return say(session, Kept::Newer),
        Writing::Unreadable => return say(session, Kept::Unreadable),
        Writing::LockedMeanwhile(locked) => {
            return meet_locked(session, Locked { place, ..locked }, write || seen.is_none(), save);
        }
    };
    if session.lock.get_untracked() {
        return seal_or_again(session, next, present, save); // it is gone, and is kept again
    }
    let is_there = || {
        let present = present.as_deref().and_then(|text| Record::from_text(text).ok());
        present.as_ref() == Some(&next.record)
    };
    if write || !is_there() {
        put_plain(session, &next);
    } else {
        session.store.set(Store::of(&next, present));
        storage::remove(Key::Early); // the record holds it now
        say(session, Kept::Saved);
    }
    take(session, next.record);
}

/// So long a tab may take to hear of a deletion, in milliseconds.
pub const SOON: u64 = 10_000;

/// Another tab may have written.
pub fn look_again(session: Session) {
    match session.kept.get_untracked() {
        Kept::Saved | Kept::Failed(_) | Kept::Gone => meet(session, false),
        // Another tab may have begun to keep: then this one goes on with that.
        Kept::Undecided if session.record.with_untracked(Record::is_empty) => {
            let Some(found) = stored() else { return };
            let begun = found.locked.as_ref().map_or(found.store.begun, |locked| locked.begun);
            if begun == session.dropped.get() && matches!(found.kept, Kept::Saved | Kept::Locked) {
                // A tab has written it before it could hear of the deletion, or the browser still shows it: deletion wins.
                // What comes later, somebody has saved again.
                if clock::now().abs_diff(session.heard.get()) < SOON {
                    _ = storage::clear(None);
                }
            } else {
                session.store.set(found.store);
                session.record.set(found.record);
                session.damaged.update(|damaged| *damaged |= found.damaged);
                session.sealed.set(found.locked);
                session.kept.set(found.kept);
                show_anew(session);
            }
        }
        Kept::Locked => look_at_lock(session),
        _ => {}
    }
}

/// Whether what is stored may be removed. What came meanwhile and can't be read may not, nor what another
/// tab keeps and this one has never seen.
pub fn may_clear(session: Session) -> bool {
    let Some(found) = stored() else { return true };
    session.damaged.update(|damaged| *damaged |= found.damaged);
    // What is locked by the key of this tab, it has read.
    let barred = found.kept.is_barred() && !(found.kept == Kept::Locked && session.lock.get_untracked());
    if barred {
        session.sealed.set(found.locked);
        session.kept.set(found.kept);
        return false;
    }
    if session.store.with(|store| store.seen.is_none()) {
        keeps_nothing(session);
        return false;
    }
    true
}
