//! There is no lock any more.

use crate::browser::lock;
use crate::browser::storage::{self, Key};
use crate::record::{Found, Stored};
use crate::session::Session;
use leptos::prelude::*;

/// There is no lock any more: it was turned off, or there is nothing to lock. A key that is still being made
/// goes as well, once it is there.
pub fn is_off(session: Session) {
    if session.lock.get_untracked() {
        session.lock.set(false);
        session.settled.set(false);
        session.older.set(false);
    }
    lock::drop_key();
    session.text.set(None);
    session.sealed.set(None);
}

/// Says for other tabs, before anything is written plain, that this is meant; whether it could.
pub fn say_off(session: Session) -> bool {
    salt(session).is_some_and(|salt| storage::write(Key::Off, &salt).is_ok())
}

/// Whether the lock whose key this tab has was turned off in another one. Else what stands there plain was written by a
/// tab that had not heard of the lock yet.
pub fn was_turned_off(session: Session) -> bool {
    let off = storage::read(Key::Off).ok().flatten();
    off.is_some() && off == salt(session)
}

/// The salt of what this tab has last read or written.
pub fn salt(session: Session) -> Option<String> {
    match Stored::read(&session.text.get()?) {
        Ok(Found::Locked(locked)) => Some(locked.salt),
        _ => None,
    }
}
