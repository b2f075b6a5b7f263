//! A newer version of the app. The script that keeps the offline copy (`src/boot/offline.js`) uncovers the
//! notice by its id: it alone knows when.

use crate::browser::offline;
use crate::ui::dom::{El, button, el, p};
use crate::ui::{Kept, Session};
use crate::words::whole::text::update as words;
use leptos::prelude::GetUntracked;

/// That a newer version waits: a quiet line with one button. It stands in the live region of the
/// line about keeping, so a screen reader says it when it appears.
pub fn update_notice(session: Session) -> El {
    let load = button("link", words::LOAD, move |_| session.use_update()).id("load-update");
    el("div").class("quiet").id("update").attr("hidden", "").with([p(words::WAITS), load])
}

impl Session {
    /// Saves, then lets a newer version of the app take over. If saving fails, the notice about that
    /// says so, and nothing else happens: loading the page anew would lose the answers.
    pub fn use_update(self) {
        self.save();
        if self.kept.get_untracked() == Kept::Saved {
            offline::update();
        }
    }
}
