//! Whether the answers are being kept, said truthfully.

use super::go;
use crate::browser::storage::Trouble;
use crate::ui::dom::{El, button, el, live, p};
use crate::ui::whole;
use crate::ui::{Kept, Screen, Session};
use crate::words::Text;
use crate::words::text::{common::keeping, data};
use leptos::prelude::*;

/// A line when all is well, a notice that stays while saving fails. Screen readers say a change.
pub fn keeping_notice(session: Session) -> El {
    let line = |text| el("p").class("quiet").text(text);
    let state = live(move || match session.kept.get() {
        Kept::Undecided => None,
        Kept::Nothing => Some(line(keeping::NOTHING)),
        Kept::Locked => None,
        Kept::Saved if session.whole.lock.get() => Some(whole::lock_line(session)),
        Kept::Saved => Some(line(keeping::SAVED)),
        Kept::Failed(Trouble::Full) => Some(trouble(session, keeping::FAILED_FULL)),
        Kept::Failed(Trouble::Blocked) => Some(trouble(session, keeping::FAILED_BLOCKED)),
        Kept::Gone => Some(el("div").class("notice").with([
            p(keeping::GONE),
            button("link", keeping::AGAIN, move |_| session.keep()),
            button("link", keeping::COPY, move |_| session.save_copy()),
            button("link", keeping::LEAVE, move |_| _ = session.keep_nothing()),
        ])),
        Kept::Unreadable => Some(whole::unreadable_notice(session)),
        Kept::Newer => Some(whole::newer_notice(session)),
    });
    let region = el("div").class("keeping").attr("role", "status").view(state);
    let region = region.child(copy_left());
    let region = region.child(whole::update_notice(session));
    let region = region.view(live(move || whole::damaged_notice(session)));
    region
}

fn trouble(session: Session, text: Text) -> El {
    el("div").class("notice").with([
        p(text),
        button("link", keeping::RETRY, move |_| session.save()),
        button("link", keeping::COPY, move |_| session.save_copy()),
        go(session, Screen::Print, keeping::PRINT),
    ])
}

/// That the browser did not let the offline copy be removed. The script that keeps it
/// (`src/boot/offline.js`) uncovers this by its id: it alone knows when.
fn copy_left() -> El {
    p(data::FAILED).class("error").id("copy-left").attr("hidden", "")
}
