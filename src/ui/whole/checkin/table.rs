//! What the chart shows, as a table. Its rows come when it is opened: there may be hundreds.

use super::compare::{strain, trust};
use super::date::date;
use crate::assessment::Score;
use crate::ui::Session;
use crate::ui::dom::{El, el, live_all};
use crate::words::text::checkin::list as words;
use leptos::prelude::*;

pub fn table(session: Session) -> El {
    let opened = RwSignal::new(false);
    let rows = move || if opened.get() { vec![rows(session)] } else { Vec::new() };
    el("details")
        .class("data")
        .id("table")
        .on_toggle(move || opened.set(true))
        .child(el("summary").text(words::TABLE))
        .child(el("div").class("wide").view(live_all(rows)))
}

fn rows(session: Session) -> El {
    let head = [words::DAY, words::TRUST, words::STRAIN].map(|name| el("th").attr("scope", "col").text(name));
    let value = |score: Option<Score>| {
        let text = score.map_or(words::NONE.owned(), |score| score.rounded().to_string());
        el("td").string(text)
    };
    let body = session.record.with_untracked(|record| {
        let row = |(at, said)| {
            let day = el("th").attr("scope", "row").string(date(at));
            el("tr").with([day, value(trust(said)), value(strain(said))])
        };
        record.checkins.iter().map(row).collect::<Vec<_>>()
    });
    el("table").child(el("thead").child(el("tr").with(head))).child(el("tbody").with(body))
}
