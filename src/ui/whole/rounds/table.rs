//! What the lines show, as a table. Its rows come when it is opened: there may be hundreds.

use super::chart::value;
use super::points::{day, points, score};
use crate::assessment::Cause;
use crate::ui::Session;
use crate::ui::dom::{El, el, live_all};
use crate::words::text::rounds::chart as words;
use crate::words::{Text, cause_name};
use leptos::prelude::*;

pub fn table(session: Session) -> El {
    let opened = RwSignal::new(false);
    let inside = move || if opened.get() { vec![wide(words::TABLE, rows(session))] } else { Vec::new() };
    el("details")
        .class("data")
        .id("table")
        .on_toggle(move || opened.set(true))
        .child(el("summary").text(words::TABLE))
        .child(el("div").view(live_all(inside)))
}

/// A table that scrolls where there is no room for it, also by keyboard.
pub fn wide(name: Text, table: El) -> El {
    el("div").class("wide").attr("tabindex", "0").attr("role", "group").attr("aria-label", name).child(table)
}

fn rows(session: Session) -> El {
    let head = std::iter::once(words::DAY).chain(Cause::ALL.iter().map(|cause| cause_name(*cause)));
    let head = head.map(|name| el("th").attr("scope", "col").text(name));
    let body: Vec<El> = session.record.with_untracked(|record| {
        let row = |(at, answers)| {
            let values = Cause::ALL.iter().map(|cause| el("td").string(value(score(answers, *cause))));
            el("tr").child(el("th").attr("scope", "row").string(day(at))).with(values)
        };
        points(record).into_iter().map(row).collect()
    });
    el("table").child(el("thead").child(el("tr").with(head))).child(el("tbody").with(body))
}
