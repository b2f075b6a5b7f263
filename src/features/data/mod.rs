//! Screen 11, in its plain form: what is kept, and deleting it.

mod more;

use crate::browser::page;
use crate::dom::{El, button, el, h2, live, live_all, live_text, p};
use crate::parts::{actions, back, lead, title};
use crate::session::{Kept, Session};
use crate::store::{self, keep, keep_nothing};
use crate::words::text::{common::keeping as common, data as words, keeping, lock};
use leptos::prelude::*;

/// Says where the answers are, switches keeping, deletes everything after one question.
pub fn data(session: Session) -> Vec<El> {
    let sure = RwSignal::new(false);
    let failed = RwSignal::new(false);
    let state = move || {
        match session.kept.get() {
            Kept::Undecided => words::UNDECIDED,
            Kept::Nothing => words::NOTHING,
            Kept::Failed(_) => words::FAILING,
            Kept::Unreadable => keeping::UNREADABLE,
            Kept::Newer => keeping::NEWER,
            Kept::Gone => common::GONE,
            Kept::Locked => lock::KEPT_LOCKED,
            Kept::Saved => words::DEVICE,
        }
        .owned()
    };
    let error = move || failed.get().then(|| p(words::FAILED).class("error").attr("role", "alert"));
    vec![
        back(session, None),
        title(words::TITLE),
        lead(words::LEAD),
        el("p").attr("role", "status").view(live_text(state)),
        el("div").view(live_all(move || saved(session))),
        p(words::INSTALL),
        el("div").class("actions").view(live(move || switch(session, failed))),
        el("div").view(live_all(move || more(session))),
        el("section")
            .class("panel")
            .with([h2(words::DELETE_TITLE), p(words::DELETE_TEXT)])
            .view(live(error))
            .view(live_all(move || delete(session, sure, failed))),
    ]
}

/// What is saved, and what a browser may do with it: not where nothing is.
fn saved(session: Session) -> Vec<El> {
    match session.kept.get() {
        Kept::Undecided | Kept::Nothing => Vec::new(),
        _ => vec![p(words::HOLDS), p(words::DISK)],
    }
}

/// From keeping to not keeping, or the other way.
fn switch(session: Session, failed: RwSignal<bool>) -> Option<El> {
    match session.kept.get() {
        kept if kept.is_barred() => None,
        // Also while saving fails: an earlier state may be there.
        kept if kept.writes() => {
            let stop = move |_| failed.set(keep_nothing(session).is_err());
            Some(button("second", words::STOP_KEEPING, stop).id("stop"))
        }
        _ => Some(button("second", words::START_KEEPING, move |_| keep(session)).id("start-keeping")),
    }
}

/// One button, then the question whether it is meant.
fn delete(session: Session, sure: RwSignal<bool>, failed: RwSignal<bool>) -> Vec<El> {
    if !sure.get() {
        let ask = move |_| {
            sure.set(true);
            page::after_render(|| page::focus("sure"));
        };
        return vec![button("second", words::DELETE, ask).id("delete")];
    }
    let yes = move |_| failed.set(store::delete(session).is_err());
    vec![
        p(words::SURE).id("sure").attr("tabindex", "-1"),
        actions([
            button("main", words::SURE_YES, yes).id("delete-yes"),
            button("second", words::SURE_NO, move |_| sure.set(false)),
        ]),
    ]
}

fn more(session: Session) -> Vec<El> {
    if session.is_locked.get() { Vec::new() } else { more::more(session) }
}
