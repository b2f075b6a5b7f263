//! The former rounds, each with a way to delete it.

use crate::browser::page;
use crate::dom::{El, el, live_all, p};
use crate::parts::date::day_of_round;
use crate::parts::sure::Sure;
use crate::record::{Record, coarse_time};
use crate::session::Session;
use crate::words::fill;
use crate::words::text::rounds::list as words;
use leptos::prelude::*;

/// In an open round, the one before it can't be deleted: the plan goes by it.
pub fn list(session: Session, record: &Record, deleted: RwSignal<bool>) -> Option<El> {
    let open = record.open_since().map(|(at, _)| at);
    let names = record.rounds.iter().rev().map(|(at, _)| at).filter(|at| Some(*at) != open);
    let asked = RwSignal::new(None);
    let rows: Vec<El> =
        names.map(|at| el("li").view(live_all(remove(session, at, (asked, deleted))))).collect();
    (!rows.is_empty()).then(|| {
        el("details").class("data screen-only").id("rounds").with([
            el("summary").text(words::TITLE),
            p(words::TEXT),
            el("ul").class("plain").with(rows),
        ])
    })
}

fn remove(
    session: Session,
    at: u64,
    (asked, deleted): (RwSignal<Option<u64>>, RwSignal<bool>),
) -> impl Fn() -> Vec<El> {
    let day = day_of_round(at);
    let (ask, question) = (fill!(words::DELETE, day = &day), fill!(words::SURE, day = &day));
    Sure { at: coarse_time(at), asked, class: "link", ask, question, yes: words::YES, no: words::KEEP }.el(
        move || {
            deleted.set(true);
            session.change(|record| record.rounds.remove(at));
            page::after_render(|| page::show("told"));
        },
    )
}
