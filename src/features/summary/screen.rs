//! The screen before the paper: what it holds, what to think of, and the paper itself as it will be.

use super::paper::paper;
use super::parts::{chosen, offered};
use super::weeks::LAST;
use crate::browser::page;
use crate::dom::{El, button, el, h2, list, live_all, p, painted, to_come};
use crate::parts::{actions, back, lead, title};
use crate::session::{Part, Session};
use crate::words::text::print as print_words;
use crate::words::text::summary as words;
use crate::words::{Text, fill};
use leptos::prelude::*;

pub fn summary(session: Session) -> Vec<El> {
    if session.record.with(|r| r.in_force().is_empty()) {
        return vec![back(session, None), title(words::TITLE), lead(words::NOTHING)];
    }
    let warn = list(print_words::WARN.iter().copied()).child(el("li").text(words::KEEP));
    let ticks = move || {
        let ticks: Vec<El> = offered(session).0.into_iter().map(|part| tick(session, part)).collect();
        if ticks.is_empty() {
            return ticks;
        }
        let options = el("div").class("options").with(ticks);
        vec![el("fieldset").class("question").child(el("legend").text(words::WHICH)).child(options)]
    };
    let stays = move || if offered(session).1 { vec![p(words::STAYS).class("quiet")] } else { Vec::new() };
    // Without a part there is only the sentence that says so.
    let print = move |_| if chosen(session).is_empty() { page::show("none") } else { page::print() };
    let before = el("div").class("screen-only").with([
        back(session, None),
        title(words::TITLE),
        lead(words::LEAD),
        p(words::SAFETY).class("notice"),
        el("section").class("panel").with([h2(print_words::BEFORE), warn]),
        el("div").view(live_all(ticks)),
        el("div").view(live_all(stays)),
        actions([button("main", words::PRINT, print).id("print")]),
        h2(words::PREVIEW),
    ]);
    // Below the rest: once that was painted.
    let painted = painted();
    let sheet = move || {
        if !painted.get() {
            return vec![to_come()];
        }
        let parts = chosen(session);
        if parts.is_empty() {
            return vec![p(words::NONE).id("none").class("notice screen-only").attr("tabindex", "-1")];
        }
        vec![el("div").class("edition").child(untrack(|| paper(session, &parts)))]
    };
    vec![before, el("div").class("sheet").view(live_all(sheet))]
}

fn tick(session: Session, part: Part) -> El {
    let (label, hint) = words_of(part);
    let parts = session.summary;
    let input = el("input").attr("type", "checkbox").id(["part-", part.id()].concat());
    let input = input.checked(move || parts.get() & part.bit() != 0);
    let input = input.on_change(move |_| parts.update(|parts| *parts ^= part.bit()));
    let hint = el("small").string(hint);
    el("label").class("option").child(input).child(el("span").text(label).child(hint))
}

fn words_of(part: Part) -> (Text, String) {
    use words::part;
    match part {
        Part::You => (part::YOU, part::YOU_HINT.owned()),
        Part::Areas => (part::AREAS, part::AREAS_HINT.owned()),
        Part::Plan => (part::PLAN, part::PLAN_HINT.owned()),
        Part::Own => (part::OWN, part::OWN_HINT.owned()),
        Part::Weeks => (part::WEEKS, part::WEEKS_HINT.owned()),
        Part::Texts => (part::TEXTS, fill!(part::TEXTS_HINT, n = &LAST.to_string())),
        Part::Method => (part::METHOD, part::METHOD_HINT.owned()),
    }
}
