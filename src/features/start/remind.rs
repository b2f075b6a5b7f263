//! A quiet offer to save a copy, when there is something to lose.

use crate::browser::clock;
use crate::dom::{El, button, el, p};
use crate::parts::go;
use crate::session::{Kept, Screen, Session};
use crate::store::is_copied;
use crate::words::text::remind as words;
use leptos::prelude::*;

/// A month, in milliseconds.
const MONTH: u64 = 30 * 24 * 60 * 60 * 1000;

/// On the start screen of who comes back, once all is answered and no copy was saved for a month.
pub fn remind(session: Session) -> Option<El> {
    let complete = session.record.with(|r| r.in_force().is_complete());
    if session.kept.get() != Kept::Saved || !complete {
        return None;
    }
    // Also where the clock was set back by more than that: else it would be silent for years.
    (clock::now().abs_diff(session.copied.get()) >= MONTH).then(|| {
        el("div").class("notice").id("remind").with([
            p(words::TEXT),
            go(session, Screen::Copies, words::SAVE),
            button("link", words::LATER, move |_| is_copied(session)).id("remind-later"),
        ])
    })
}
