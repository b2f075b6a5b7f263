//! What "My data" has besides for people who come back.

use crate::browser::persist::{self, Persistence};
use crate::dom::{El, button, el, h2, p};
use crate::parts::field::{Said, line};
use crate::parts::{actions, go};
use crate::session::{Kept, Screen, Session};
use crate::store::save_copy;
use crate::words::text::{data as words, rounds as rounds_words};
use leptos::prelude::*;

/// The ways to copies and to the passphrase, and how long the browser keeps what is saved.
pub fn more(session: Session) -> Vec<El> {
    let mut all = vec![
        copy(session, go(session, Screen::Copies, words::COPIES)),
        el("section").class("panel").with([
            h2(words::LOCK_TITLE),
            p(words::LOCK_TEXT),
            go(session, Screen::Lock, words::LOCK),
        ]),
    ];
    if session.kept.get() == Kept::Saved {
        all.push(lasting());
    }
    // In every state: what was said can be looked up and deleted.
    let rounds = session.record.with(|record| !record.rounds.is_empty());
    all.extend(rounds.then(|| go(session, Screen::Rounds, rounds_words::list::TITLE)));
    all
}

/// Asks the browser not to clear away what is saved, on a click: some put the question to the person.
fn lasting() -> El {
    let said = RwSignal::new(None);
    let tell = move |found| {
        let word = match found {
            Persistence::Yes => words::STAYS,
            Persistence::No => words::MAY_GO,
            Persistence::Unknown => words::NOT_KNOWN,
        };
        _ = said.try_set(Some(Said::Word(word)));
    };
    persist::now(tell);
    let ask = move |_| persist::request(tell);
    let mut inside = vec![h2(words::STAY_TITLE)];
    if persist::forgets_in_a_week() {
        inside.push(p(words::SEVEN_DAYS));
    }
    inside.push(line("status", said));
    inside.push(button("second", words::ASK, ask).id("persist"));
    el("section").class("panel").with(inside)
}

/// A copy as a file.
fn copy(session: Session, other: El) -> El {
    el("section").class("panel").with([
        h2(words::COPY_TITLE),
        p(words::COPY_TEXT),
        actions([button("second", words::COPY, move |_| save_copy(session)).id("save-copy"), other]),
    ])
}
