//! What this tab knows of the stored record is forgotten.

use super::lock::is_off;
use crate::browser::clock;
use crate::record::Record;
use crate::session::{Kept, Part, Screen, Session, Store};
use leptos::prelude::*;

/// From now on this tab writes nothing.
pub fn keeps_nothing(session: Session) {
    is_off(session);
    // What a copy replaced was removed with the rest, unless this tab still has it.
    session.undo.set(session.before.with(Option::is_some));
    session.store.set(Store::default());
    session.kept.set(Kept::Nothing);
}

/// Forgets everything; what is stored was removed before.
pub fn drop_all(session: Session) {
    let known = session.store.with(|store| store.seen.map(|_| store.begun));
    if let Some(begun) = session.sealed.with(|locked| locked.as_ref().map(|l| l.begun)).or(known) {
        session.dropped.set(begun);
        session.heard.set(clock::now());
    }
    is_off(session);
    session.damaged.set(false);
    session.undo.set(false);
    session.before.set(None);
    session.aside.set(None);
    session.removed.set(None);
    session.cleared.set(Vec::new());
    session.seen.set(None);
    session.copied.set(0);
    session.is_back.set(false);
    session.summary.set(Part::USUAL);
    session.kept.set(Kept::Undecided);
    session.store.set(Store::default());
    session.record.set(Record::default());
    session.later_open.set(false);
    session.more_open.set(false);
    session.go(Screen::Start);
    session.deleted.set(true);
}
