//! A newer version of the app. The script that keeps the offline copy (`src/browser/offline.js`) uncovers the
//! notice by its id: it alone knows when.

use crate::browser::offline;
use crate::dom::{El, button, el, p};
use crate::session::{Kept, Session};
use crate::store::save;
use crate::words::text::update as words;
use leptos::prelude::*;

/// That a newer version waits: a quiet line with one button. It stands in the live region of the
/// line about keeping, so a screen reader says it when it appears.
pub fn update_notice(session: Session) -> El {
    let load = button("link", words::LOAD, move |_| use_update(session)).id("load-update");
    el("div").class("quiet").id("update").attr("hidden", "").with([p(words::WAITS), load])
}

/// Saves, then lets a newer version of the app take over. If saving fails, the notice about that
/// says so, and nothing else happens: loading the page anew would lose the answers.
fn use_update(session: Session) {
    save(session);
    if session.kept.get_untracked() == Kept::Saved {
        offline::update();
    }
}
