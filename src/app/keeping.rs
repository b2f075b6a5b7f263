//! Whether the answers are being kept, said truthfully.

use super::unread::{damaged_notice, newer_notice, unreadable_notice};
use super::update::update_notice;
use crate::browser::storage::Trouble;
use crate::dom::{El, button, el, live, p};
use crate::parts::go;
use crate::record::Record;
use crate::session::{Kept, Screen, Session};
use crate::store::lock::lock_all;
use crate::store::{keep, keep_nothing, save, save_copy};
use crate::words::Text;
use crate::words::text::{common::keeping, data, lock};
use leptos::prelude::*;

/// A line when all is well, a notice that stays while saving fails. Screen readers say a change.
pub fn keeping_notice(session: Session) -> El {
    let line = |text| el("p").class("quiet").text(text);
    // A change from one to the other alone: it is read out.
    let is_empty = Memo::new(move |_| session.record.with(Record::is_empty));
    let state = live(move || match session.kept.get() {
        Kept::Nothing => Some(line(keeping::NOTHING)),
        // A copy was opened, or everything deleted, and the question about keeping was left unanswered.
        Kept::Undecided => (!is_empty.get()).then(|| line(keeping::NOTHING)),
        Kept::Locked => None,
        Kept::Saved if session.settled.get() => Some(lock_line(session)),
        Kept::Saved => Some(line(keeping::SAVED)),
        Kept::Failed(Trouble::Full) => Some(trouble(session, keeping::FAILED_FULL)),
        Kept::Failed(Trouble::Blocked) => Some(trouble(session, keeping::FAILED_BLOCKED)),
        Kept::Gone => Some(el("div").class("notice").with([
            p(keeping::GONE),
            button("link", keeping::AGAIN, move |_| keep(session)),
            button("link", keeping::COPY, move |_| save_copy(session)),
            button("link", keeping::LEAVE, move |_| _ = keep_nothing(session)),
        ])),
        Kept::Unreadable => Some(unreadable_notice(session)),
        Kept::Newer => Some(newer_notice(session)),
    });
    el("div")
        .class("keeping")
        .attr("role", "status")
        .view(state)
        .child(copy_left())
        .child(update_notice(session))
        .view(live(move || session.older.get().then(|| p(lock::OLDER).class("notice").id("older"))))
        .view(live(move || damaged_notice(session)))
}

fn trouble(session: Session, text: Text) -> El {
    el("div").class("notice").with([
        p(text),
        button("link", keeping::RETRY, move |_| save(session)),
        button("link", keeping::COPY, move |_| save_copy(session)),
        go(session, Screen::Print, keeping::PRINT),
    ])
}

/// That the browser did not let the offline copy be removed. The script that keeps it
/// (`src/browser/offline.js`) uncovers this by its id: it alone knows when.
fn copy_left() -> El {
    p(data::FAILED).class("error").id("copy-left").attr("hidden", "")
}

/// That the record is saved behind a passphrase, with the button that locks it.
fn lock_line(session: Session) -> El {
    let now = button("link", lock::NOW, move |_| lock_all(session)).id("lock-now");
    el("p").class("quiet").text(lock::SAVED).text(" ").child(now)
}
