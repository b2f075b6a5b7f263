//! One check-in in words, folded: somebody may be looking over the shoulder.

use super::compare::beside;
use crate::assessment::Change;
use crate::browser::page;
use crate::dom::{El, el, live_all};
use crate::parts::date::date;
use crate::parts::on_paper::theirs;
use crate::parts::sure::Sure;
use crate::questionnaire::{Block, SafetyAnswer};
use crate::record::CheckIn;
use crate::session::Session;
use crate::words::questions::{scale, strain};
use crate::words::text::checkin::list as words;
use crate::words::text::questions_page::safety;
use crate::words::{ITEMS, Text, fill};
use leptos::prelude::*;

pub fn entry(
    session: Session,
    at: u64,
    said: &CheckIn,
    former: Option<&CheckIn>,
    told: (RwSignal<Option<u64>>, RwSignal<bool>),
) -> El {
    let beside = match former.and_then(|former| beside(former, said)) {
        _ if said.trust == [None; 4] => Some(words::NO_TRUST),
        Some(Change::Same) => Some(words::SAME),
        Some(Change::More) => Some(words::MORE),
        Some(Change::Less) => Some(words::LESS),
        None => None,
    };
    let mut summary = el("summary").string(date(at));
    if let Some(beside) = beside {
        summary = summary.text(" – ").text(beside);
    }
    el("details")
        .class("data")
        .child(summary)
        .child(el("div").class("check").child(el("dl").with(rows(said))))
        .with(texts(said))
        .view(live_all(remove(session, at, told)))
}

fn rows(said: &CheckIn) -> Vec<El> {
    let row = |label: Text, answer: Text| el("div").with([el("dt").text(label), el("dd").text(answer)]);
    let mut rows = Vec::new();
    for (item, level) in Block::Trust.items().iter().zip(said.trust) {
        if let Some(level) = level {
            rows.push(row(ITEMS[item.index()].short, scale::LABELS[usize::from(level.value())]));
        }
    }
    if let Some(level) = said.strain {
        rows.push(row(words::STRAIN, strain::LABELS[usize::from(level.value())]));
    }
    let afraid = match said.afraid {
        SafetyAnswer::Yes => safety::YES,
        SafetyAnswer::No => safety::NO,
        SafetyAnswer::Skip => words::NONE,
    };
    rows.push(row(words::AFRAID, afraid));
    rows
}

fn texts(said: &CheckIn) -> Vec<El> {
    let mut all = Vec::new();
    for (label, text) in [(words::HELPED, &said.helped), (words::HARD, &said.hard)] {
        if !text.is_empty() {
            all.push(el("p").class("hint").text(label));
            all.push(el("p").child(theirs(text)));
        }
    }
    all
}

fn remove(
    session: Session,
    at: u64,
    (asked, deleted): (RwSignal<Option<u64>>, RwSignal<bool>),
) -> impl Fn() -> Vec<El> {
    let (ask, question) = (words::DELETE.owned(), fill!(words::SURE, day = &date(at)));
    Sure { at, asked, class: "link", ask, question, yes: words::YES, no: words::KEEP }.el(move || {
        deleted.set(true);
        session.change(|record| record.checkins.remove(at));
        page::after_render(|| page::show("told"));
    })
}
