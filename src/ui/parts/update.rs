//! What there is to say of the offline copy. The script that keeps it (`src/boot/offline.js`) uncovers
//! these by their ids: it alone knows when.

use crate::ui::Session;
use crate::ui::dom::{El, button, el, p};
use crate::words::text::{common::update as words, data};

/// That a newer version waits: a quiet line with one button. It stands in the live region of the
/// line about keeping, so a screen reader says it when it appears.
pub fn update_notice(session: Session) -> El {
    let load = button("link", words::LOAD, move |_| session.use_update()).id("load-update");
    el("div").class("quiet").id("update").attr("hidden", "").with([p(words::WAITS), load])
}

/// That the browser did not let the copy be removed.
pub fn copy_left() -> El {
    p(data::FAILED).class("error").id("copy-left").attr("hidden", "")
}
