//! The notices of what can't be read.

use crate::ui::Session;
use crate::ui::dom::{El, button, el, p};
use crate::words::whole::text::keeping as words;
use leptos::prelude::*;

/// Nothing of what is stored can be read.
pub fn unreadable_notice(session: Session) -> El {
    el("div").class("notice").with([
        p(words::UNREADABLE),
        button("link", words::TAKE, move |_| session.save_unread()),
        button("link", words::ANEW, move |_| session.begin_anew()),
    ])
}

/// A later version of the app has written.
pub fn newer_notice() -> El {
    p(words::NEWER).class("notice")
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
