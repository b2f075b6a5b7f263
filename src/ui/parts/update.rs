//! That a newer version waits.

use crate::ui::dom::{El, button, el, p};
use crate::ui::{Newer, Session};
use crate::words::text::common::update as words;
use leptos::prelude::*;

/// A quiet line with one button, beside the line about keeping and in its live region. Where answers
/// are in memory only it stays away: loading the page anew would lose them.
pub fn update_notice(session: Session) -> Option<El> {
    let text = match session.update.get() {
        Newer::Waits if session.can_reload() => words::WAITS,
        Newer::NotSaved => words::NOT_SAVED,
        _ => return None,
    };
    let load = button("link", words::LOAD, move |_| session.use_update());
    Some(el("div").class("quiet").id("update").with([p(text), load.id("load-update")]))
}
