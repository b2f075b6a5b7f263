//! The frame of a page of the questionnaire: progress, errors, the way on.

use super::body::Body;
use super::{about, breaches, items, safety_check};
use crate::dom::{El, below, el};
use crate::parts::{Missing, actions, back, error_summary, progress};
use crate::questionnaire::Page;
use crate::session::{Screen, Session};
use crate::words::fill;
use crate::words::text::{common, questions_page};
use leptos::prelude::*;

/// A page, on the way through or opened from the check to change an answer.
pub fn page(session: Session, screen: Screen) -> Vec<El> {
    let (Screen::Page(page) | Screen::Change(page)) = screen else { return Vec::new() };
    let change = matches!(screen, Screen::Change(_));
    let on = match page.next() {
        Some(next) if !change => Screen::Page(next),
        _ => Screen::Check,
    };
    let before = match page.previous() {
        _ if change => Screen::Check,
        Some(previous) => Screen::Page(previous),
        None => Screen::Start,
    };
    let Body { first, rest } = match page {
        Page::About => about::about(session),
        Page::Breaches => breaches::breaches(session),
        Page::Safety => safety_check::safety_check(session),
        Page::Items(block) => items::items(session, block),
    };
    let all = Page::ALL.len().to_string();
    let bar = el("progress").attr_string("max", all).attr_string("value", (page.position() + 1).to_string());
    let rest = move || {
        let next = el("button").attr("type", "submit").class("main").id("next");
        let next = next.text(if change { common::SAVE } else { common::NEXT });
        let mut rest = rest();
        rest.push(actions([next]));
        rest
    };
    // Enter in a group of radios goes on, as in any form.
    let form = el("form").attr("novalidate", "").on_submit(move |event| {
        event.prevent_default();
        session.leave(page, on);
    });
    vec![
        back(session, Some(before)),
        el("p").class("progress").child(bar.attr("aria-hidden", "true")).child(
            el("span").string(progress(page, |n, all| fill!(questions_page::PROGRESS, n = n, all = all))),
        ),
        el("div").view(error_summary(move || missing(session, page))),
        form.with(first).view(below(rest)),
    ]
}

/// What was left open, once the person has tried to go on.
fn missing(session: Session, page: Page) -> Vec<Missing> {
    if !session.incomplete.get() {
        return Vec::new();
    }
    session.record.with(|record| match page {
        Page::About => about::missing(&record.answers),
        Page::Breaches => breaches::missing(&record.answers),
        Page::Safety => safety_check::missing(&record.answers),
        Page::Items(block) => items::missing(&record.answers, block),
    })
}
