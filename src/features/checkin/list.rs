//! The screen of all check-ins: as a chart, as a table, and one by one, newest first.

use super::entry::entry;
use super::table::table;
use crate::assessment::Assessment;
use crate::dom::{El, button, button_with, el, h2, live_all, p};
use crate::parts::on_paper::is_open;
use crate::parts::weeks::{chart, has_values, trust};
use crate::parts::{actions, back, go, lead, move_on, title};
use crate::session::{Part, Screen, Session};
use crate::words::fill;
use crate::words::text::checkin::{self as all_words, list as words};
use crate::words::text::summary;
use leptos::prelude::*;

/// A quiet line about something else, if there is one to offer.
type Offer = fn(Session) -> Option<El>;

/// So many are shown at first, and with each click more.
const SHOWN: u64 = 10;

pub fn check_ins(session: Session, offer: Offer) -> Vec<El> {
    let shown = RwSignal::new(SHOWN);
    // Whether one was just deleted: said where the focus goes then.
    let deleted = RwSignal::new(false);
    let told = move || if deleted.get() { vec![p(words::DELETED).class("notice")] } else { Vec::new() };
    vec![
        back(session, None),
        title(words::TITLE),
        lead(words::LEAD),
        el("div").id("told").attr("tabindex", "-1").attr("role", "status").view(live_all(told)),
        el("div").view(live_all(move || all(session, shown, deleted))),
        el("div").view(live_all(move || offer(session).into_iter().collect())),
        actions([
            move_on(session, Screen::CheckIn, all_words::OFFER),
            go(session, Screen::Plan, all_words::done::PLAN),
        ]),
    ]
}

fn all(session: Session, shown: RwSignal<u64>, deleted: RwSignal<bool>) -> Vec<El> {
    session.record.with(|record| {
        let list: Vec<_> = record.checkins.iter().collect();
        if list.is_empty() {
            return vec![p(words::EMPTY)];
        }
        let mut page = Vec::new();
        // As on the page of the result: nothing is read from answers where somebody is in danger.
        if let Some(figure) = chart(&list).filter(|_| Assessment::of(&record.in_force()).safety.is_readable())
        {
            page.extend([h2(words::CHART_TITLE), figure, p(words::PROOF), table(session)]);
            page.extend(print_check_ins(session));
        }
        page.push(h2(words::ENTRIES));
        page.push(el("div").view(live_all(move || entries(session, shown, deleted))));
        page
    })
}

fn entries(session: Session, shown: RwSignal<u64>, deleted: RwSignal<bool>) -> Vec<El> {
    // The list as a whole is put together anew when the record changes; this, when more is to be shown.
    let count = shown.get() as usize;
    let told = (RwSignal::new(None), deleted);
    session.record.with_untracked(|record| {
        let list: Vec<_> = record.checkins.iter().rev().collect();
        let readable = Assessment::of(&record.in_force()).safety.is_readable();
        let former = |i: usize| {
            list[i + 1..].iter().map(|(_, said)| *said).find(|said| readable && trust(said).is_some())
        };
        let newest = list.iter().take(count).enumerate();
        let mut all: Vec<El> =
            newest.map(|(i, (at, said))| entry(session, *at, said, former(i), told)).collect();
        if list.len() > count {
            let rest = (list.len() - count).to_string();
            let more = button_with("second", move |_| shown.update(|shown| *shown += 2 * SHOWN));
            all.push(actions([more.id("older").string(fill!(words::OLDER, n = &rest))]));
        }
        all
    })
}

/// The way to their chart on paper; nothing where it stays on the screen.
fn print_check_ins(session: Session) -> Option<El> {
    let print = move |_| {
        session.summary.set(Part::Weeks.bit());
        session.go(Screen::Summary);
    };
    let assessment = session.assessment();
    let has = session.record.with(|record| is_open(record, &assessment) && has_values(&record.checkins));
    has.then(|| button("link", summary::CHECK_INS, print).id("print-weeks"))
}
