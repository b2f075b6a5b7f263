//! The record is sealed before each write.
//!
//! That takes a moment, and meanwhile the record or what is stored may change, or all be deleted. So what
//! stands there is looked at again before it is written over.

use crate::browser::lock::{self, Sealed};
use crate::browser::storage::{self, Key, Trouble};
use crate::record::{Locked, Place, RecordError, Stored, bound};
use crate::session::{Kept, Session, Store};
use crate::store::aside::put_aside;
use crate::store::take::take;
use crate::store::write::say;
use leptos::prelude::*;

/// Seals a record and writes it, the last good copy as well. It holds what stood in storage as `met`: only that may be
/// written over, and what this tab has read or written since; `again` is done if another tab was faster.
pub fn seal_or_again(session: Session, stored: Stored, met: Option<String>, again: fn(Session)) {
    take(session, stored.record.clone());
    let written = stored.clone();
    let done = move |texts: Vec<String>| {
        if may_write_over(session, &stored, met) {
            write_sealed(session, &stored, &texts);
        } else {
            again(session);
        }
    };
    seal_for(&written, &[Place::Record, Place::Last], Box::new(done));
}

/// Whether this may take the place of what stands in storage by now. Without the lock it may not: then
/// all was deleted meanwhile, or is to be kept no longer, or another tab has turned the lock off.
fn may_write_over(session: Session, stored: &Stored, met: Option<String>) -> bool {
    if !session.lock.get_untracked() {
        return false;
    }
    let present = storage::read(Key::Record).ok().flatten();
    if present == met {
        return true; // also where nothing was there, and it is kept again
    }
    // Another tab may have been faster: then nothing is written over it.
    let Some(present) = present else { return false };
    session.text.with(|text| match text {
        Some(text) if *text == present => holds_all_written(session, stored),
        // It was damaged while this tab was open. Not before anything was locked: that would lie beside it.
        Some(_) => is_damaged(session, &present),
        None => false,
    })
}

/// Whether this holds all that this tab knows to be stored: it may have read another's meanwhile.
fn holds_all_written(session: Session, stored: &Stored) -> bool {
    session.store.with(|store| {
        store.written.as_ref().is_none_or(|written| {
            let mut both = stored.record.clone();
            both.merge(written);
            both == stored.record
        })
    })
}

/// Whether nobody can read this, and it was put aside.
fn is_damaged(session: Session, text: &str) -> bool {
    let aside = match Stored::read(text) {
        Ok(_) | Err(RecordError::Newer) => false,
        Err(_) => put_aside(text),
    };
    if aside {
        session.damaged.set(true);
    }
    aside
}

fn write_sealed(session: Session, stored: &Stored, texts: &[String]) {
    let [text, last] = texts else {
        return say(session, Kept::Failed(Trouble::Blocked));
    };
    if let Err(trouble) = storage::write(Key::Record, text) {
        return say(session, Kept::Failed(trouble));
    }
    if storage::write(Key::Last, last).is_err() {
        storage::remove(Key::Last); // it may be plain
    }
    count(stored);
    session.store.set(Store::of(stored, None));
    storage::remove(Key::Early); // the record holds it now
    session.text.set(Some(text.clone()));
    say(session, Kept::Saved);
}

/// Notes how far the record has come.
fn count(stored: &Stored) {
    let [begun, revision] = [stored.begun, stored.revision].map(|number| number.to_string());
    _ = storage::write(Key::Count, &[&begun, " ", &revision].concat());
}

/// How far this record has come, as far as is known.
pub fn counted(begun: u64) -> u64 {
    let read = || {
        let text = storage::read(Key::Count).ok().flatten()?;
        let (of, revision) = text.split_once(' ')?;
        if of.parse() == Ok(begun) { revision.parse().ok() } else { None }
    };
    read().unwrap_or(0)
}

/// As the scripts have it.
pub fn sealed(locked: &Locked) -> Sealed {
    let bound = locked.bound();
    let Locked { rounds, salt, iv, data, .. } = locked.clone();
    Sealed { rounds, salt, iv, data, bound }
}

/// Seals a record for each of these places; there is no text if that has failed.
pub fn seal_for(stored: &Stored, places: &'static [Place], done: Box<dyn FnOnce(Vec<String>)>) {
    let (revision, begun) = (stored.revision, stored.begun);
    let bounds = places.iter().map(|place| bound(*place, revision, begun)).collect();
    lock::seal(&stored.record.data_text(), bounds, move |sealed| {
        let texts = places.iter().zip(sealed).map(|(place, sealed)| locked(*place, revision, begun, sealed));
        done(texts.map(|locked| locked.to_text()).collect());
    });
}

/// As it stands in a place, sealed for that.
pub fn locked(place: Place, revision: u64, begun: u64, sealed: Sealed) -> Locked {
    let Sealed { rounds, salt, iv, data, .. } = sealed;
    Locked { place, is_bound: true, revision, begun, rounds, salt, iv, data }
}
