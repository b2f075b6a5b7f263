//! There is no lock any more.

use crate::browser::lock;
use crate::session::Session;
use leptos::prelude::*;

/// There is no lock any more: it was turned off, or there is nothing to lock. A key that is still being made
/// goes as well, once it is there.
pub fn is_off(session: Session) {
    if session.lock.get_untracked() {
        session.lock.set(false);
    }
    lock::drop_key();
    session.text.set(None);
    session.sealed.set(None);
}
