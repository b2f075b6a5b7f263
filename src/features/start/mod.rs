//! Screen 1, also what the page holds before any script has run.

mod privacy;
mod remind;

pub use privacy::privacy;
pub use remind::remind;

use crate::dom::{El, button, el, live, live_all, p};
use crate::parts::{Built, built, go, move_on};
use crate::session::{Kept, Screen, Session};
use crate::words::text::{copies, start as words};
use leptos::prelude::*;

/// Quiet lines for somebody who comes back, none of which has to be followed.
type Welcome = fn(Session) -> Vec<El>;

/// What this is, the way in, what it isn't, where help is.
pub fn start(session: Session, welcome: Welcome) -> Vec<El> {
    let deleted =
        move || session.deleted.get().then(|| p(words::DELETED).class("notice").attr("role", "status"));
    vec![
        el("div").view(live(deleted)),
        built(Built::StartHead),
        el("div").class("actions").view(live_all(move || ways_in(session))),
        // Below the ways in: these don't move when there is something to tell.
        el("div").view(live_all(move || welcome(session))),
        built(Built::StartRest),
    ]
}

/// One way in for a new person, more for one who comes back.
fn ways_in(session: Session) -> Vec<El> {
    if session.record.with(|r| r.in_force().is_empty()) {
        let begin = button("main", words::BEGIN, move |_| match session.kept.get_untracked() {
            Kept::Undecided => session.go(Screen::Privacy),
            _ => session.go(session.next_open()),
        });
        let copy = go(session, Screen::Copies, copies::OPEN_TITLE);
        return vec![begin.id("begin"), copy];
    }
    let plan = (Screen::Plan, words::PLAN);
    // The check, if every question was dealt with.
    let (first, second) = match session.next_open() {
        Screen::Check => (plan, (Screen::Check, words::AGAIN)),
        open => ((open, words::RESUME), plan),
    };
    // One id for the first way in: who clicks before the app has come has clicked "Begin".
    vec![move_on(session, first.0, first.1).id("begin"), go(session, second.0, second.1)]
}
