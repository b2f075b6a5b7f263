//! The notices of what can't be read.

use crate::dom::{El, button, el, live, p};
use crate::session::Session;
use crate::store::{begin_anew, drop_damaged, save_copy, save_unread};
use crate::words::text::common::keeping;
use crate::words::text::keeping as words;
use leptos::prelude::*;

/// Nothing of what is stored can be read.
pub fn unreadable_notice(session: Session) -> El {
    el("div")
        .class("notice")
        .with([p(words::UNREADABLE), button("link", words::TAKE, move |_| save_unread(session))])
        .view(live(move || copy(session)))
        .child(button("link", words::ANEW, move |_| begin_anew(session)))
}

/// A later version of the app has written.
pub fn newer_notice(session: Session) -> El {
    el("div").class("notice").with([p(words::NEWER)]).view(live(move || copy(session)))
}

/// What this tab holds is saved nowhere, and goes with it.
fn copy(session: Session) -> Option<El> {
    let holds = session.record.with(|record| !record.is_empty());
    holds.then(|| button("link", keeping::COPY, move |_| save_copy(session)))
}

/// Something was put aside.
pub fn damaged_notice(session: Session) -> Option<El> {
    session.damaged.get().then(|| {
        el("div").class("notice").with([
            p(words::DAMAGED),
            button("link", words::TAKE, move |_| save_unread(session)),
            button("link", words::DROP, move |_| drop_damaged(session)),
        ])
    })
}
