//! What other tabs do with the record, and coming back into sight.

use super::forget::drop_all;
use super::lock::lock;
use super::meet::look_again;
use crate::browser::tabs::{self, Told};
use crate::session::Session;

/// From now on, for the life of the page.
pub fn hear_tabs(session: Session) {
    tabs::hear(move |told| match told {
        Told::Changed => look_again(session),
        Told::Deleted => drop_all(session),
        Told::Locked => lock(session),
    });
}
