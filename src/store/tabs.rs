//! What other tabs do with the record, and coming back into sight.

use super::forget::drop_all;
use super::lock::lock;
use super::meet::{SOON, look_again};
use crate::browser::clock;
use crate::browser::tabs::{self, Told};
use crate::session::Session;

/// From now on, for the life of the page.
pub fn hear_tabs(session: Session) {
    tabs::hear(move |told| match told {
        Told::Changed => look_again(session),
        // Told late, when this tab has found out by itself and goes on with what was begun since.
        Told::Deleted if clock::now().abs_diff(session.adopted.get()) < SOON => session.adopted.set(0),
        Told::Deleted => {
            drop_all(session);
            look_again(session);
        }
        Told::Locked => lock(session),
    });
}
