//! Locking: by a click, by another tab, by itself.

use crate::browser::lock as closing;
use crate::browser::storage::{self, Key, Trouble};
use crate::browser::tabs;
use crate::session::{Kept, Session};
use crate::store::meet::save;
use crate::store::write::holds_more;
use leptos::prelude::*;

/// Locks this tab: blank in this frame. Not while something is here that could not be written: it would
/// be lost, and the notice says so.
pub fn lock(session: Session) {
    if session.lock.get_untracked() {
        if holds_more(session) {
            save(session);
        }
        // What is only here would be lost with the page: where saving fails, or what was saved is gone.
        if session.kept.get_untracked() == Kept::Saved {
            closing::now(); // it waits for what is being sealed
        } else {
            watch_idle(session);
        }
    } else if session.kept.get_untracked() == Kept::Failed(Trouble::Blocked) && !holds_more(session) {
        // This tab has no key, and stayed open for a check-in that was begun. Who locks wants nothing in sight.
        closing::now();
    }
}

/// The same in every tab, by a click.
pub fn lock_all(session: Session) {
    tabs::tell_locked();
    lock(session);
}

/// Closes the lock by itself after the chosen time.
pub fn watch_idle(session: Session) {
    closing::watch(session.idle.get_untracked(), move || lock(session));
}

/// Chooses that time.
pub fn set_idle(session: Session, minutes: u64) {
    session.idle.set(minutes);
    _ = storage::write(Key::Idle, &minutes.to_string());
    watch_idle(session);
}
