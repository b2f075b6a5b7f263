//! The notices of what can't be read.

use crate::ui::Session;
use crate::ui::dom::{El, button, el, live, p};
use crate::words::text::common::keeping;
use crate::words::text::keeping as words;
use leptos::prelude::*;

/// Nothing of what is stored can be read.
pub fn unreadable_notice(session: Session) -> El {
    el("div")
        .class("notice")
        .with([p(words::UNREADABLE), button("link", words::TAKE, move |_| session.save_unread())])
        .view(live(move || copy(session)))
        .child(button("link", words::ANEW, move |_| session.begin_anew()))
}

/// A later version of the app has written.
pub fn newer_notice(session: Session) -> El {
    el("div").class("notice").with([p(words::NEWER)]).view(live(move || copy(session)))
}

/// What this tab holds is saved nowhere, and goes with it.
fn copy(session: Session) -> Option<El> {
    let holds = session.record.with(|record| !record.is_empty());
    holds.then(|| button("link", keeping::COPY, move |_| session.save_copy()))
}

/// Something was put aside.
pub fn damaged_notice(session: Session) -> Option<El> {
    session.whole.damaged.get().then(|| {
        el("div").class("notice").with([
            p(words::DAMAGED),
            button("link", words::TAKE, move |_| session.save_unread()),
            button("link", words::DROP, move |_| session.drop_damaged()),
        ])
    })
}
