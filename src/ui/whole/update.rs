//! A newer version of the app. The script that keeps the offline copy (`src/boot/offline.js`) uncovers the
//! notice by its id: it alone knows when.

use super::checkin::Draft;
use crate::browser::{offline, page};
use crate::ui::dom::{El, button, el, p};
use crate::ui::{Kept, Screen, Session};
use crate::words::text::update as words;
use leptos::prelude::*;

/// That a newer version waits: a quiet line with one button. It stands in the live region of the
/// line about keeping, so a screen reader says it when it appears.
pub fn update_notice(session: Session) -> El {
    let load = button("link", words::LOAD, move |_| session.use_update()).id("load-update");
    el("div").class("quiet").id("update").attr("hidden", "").with([p(words::WAITS), load])
}

/// Why it was not loaded: said on the check-in, where the focus goes.
pub fn save_first(session: Session) -> Option<El> {
    let told = p(words::FIRST).class("notice").id("save-first").attr("tabindex", "-1").attr("role", "status");
    session.whole.save_first.get().then_some(told)
}

impl Session {
    /// Saves, then lets a newer version of the app take over. If saving fails, the notice about that
    /// says so, and nothing else happens: loading the page anew would lose the answers. So it would lose a
    /// check-in that is being filled in: that comes first.
    pub fn use_update(self) {
        if !self.whole.draft.with_untracked(Draft::is_empty) {
            if self.screen.get_untracked() == Screen::CheckIn {
                page::after_render(|| page::show("save-first"));
            } else {
                self.go_to(Screen::CheckIn, "save-first".to_owned());
            }
            return self.whole.save_first.set(true);
        }
        self.save();
        if self.kept.get_untracked() == Kept::Saved {
            offline::update();
        }
    }
}
