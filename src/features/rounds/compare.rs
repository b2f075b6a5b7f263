//! The screen "Earlier and now".

use super::areas::areas;
use super::list::list;
use super::offer::from_when;
use super::points::points;
use super::single::single;
use super::table::table;
use crate::assessment::Assessment;
use crate::browser::page;
use crate::dom::{El, button, el, h2, live_all, p};
use crate::parts::date::day_of_round;
use crate::parts::on_paper::is_open;
use crate::parts::open_round::open_notice;
use crate::parts::{actions, back, go, lead, move_on, title};
use crate::record::{Record, coarse_time};
use crate::session::{Screen, Session};
use crate::words::text::rounds as words;
use leptos::prelude::*;

pub fn rounds(session: Session) -> Vec<El> {
    // The name of the round to compare with; without one, the one before.
    let with = RwSignal::new(None);
    // Whether one was just deleted: said where the focus goes then.
    let deleted = RwSignal::new(false);
    // Only who asks for it gets this on paper: other screens that hold scores print nothing.
    let paper = RwSignal::new(false);
    let told = move || if deleted.get() { vec![p(words::list::DELETED).class("notice")] } else { Vec::new() };
    vec![
        back(session, None),
        title(words::TITLE),
        lead(words::LEAD),
        el("div").id("told").attr("tabindex", "-1").attr("role", "status").view(live_all(told)),
        el("div").view(live_all(move || open_notice(session).into_iter().collect())),
        el("div")
            .attr_live("class", move || (paper.get() && is_printable(session)).then(|| "sheet".to_owned()))
            .view(live_all(move || session.record.with(|record| all(session, record, with, deleted)))),
        el("div").view(live_all(move || print(session, paper).into_iter().collect())),
        el("div").view(live_all(move || from_when(session).into_iter().collect())),
        actions([move_on(session, Screen::Plan, words::PLAN), go(session, Screen::Result, words::RESULT)]),
    ]
}

/// As with the summary: answers beside a plan tell what was held back from it (decision 0016).
fn is_printable(session: Session) -> bool {
    let assessment = session.assessment();
    session.record.with(|record| is_open(record, &assessment))
}

fn print(session: Session, paper: RwSignal<bool>) -> Option<El> {
    let any = session.record.with(|record| points(record).len() > 1) && is_printable(session);
    let print = move |_| {
        paper.set(true);
        page::after_render(page::print);
    };
    any.then(|| {
        p(words::PRINT_HINT).class("quiet").text(" ").child(button("link", words::PRINT, print).id("print"))
    })
}

/// The way here, once there is something to compare. Where nothing is read from the answers, nothing is here.
pub fn link(session: Session, is_readable: bool) -> Option<El> {
    let any = is_readable && session.record.with(|record| points(record).len() > 1);
    any.then(|| go(session, Screen::Rounds, words::LINK))
}

fn all(session: Session, record: &Record, with: RwSignal<Option<u64>>, deleted: RwSignal<bool>) -> Vec<El> {
    let list = list(session, record, deleted);
    let body = match points(record)[..] {
        [] | [_] => vec![p(words::EMPTY)],
        _ if !Assessment::of(&record.in_force()).safety.is_readable() => vec![p(words::OTHER)],
        [.., before, _] => {
            let mut page: Vec<El> = choice(record, with, before.0).into_iter().collect();
            page.push(el("div").id("compared").view(live_all(move || compared(session, with))));
            page
        }
    };
    body.into_iter().chain(list).collect()
}

/// What to compare with, if there is a choice.
fn choice(record: &Record, with: RwSignal<Option<u64>>, before: u64) -> Option<El> {
    let all = points(record);
    let (_, former) = all.split_last()?;
    if former.len() < 2 {
        return None;
    }
    let chosen = with.get_untracked().unwrap_or(coarse_time(before));
    let option = |(at, _): &(u64, _)| {
        let option =
            el("option").attr_string("value", coarse_time(*at).to_string()).string(day_of_round(*at));
        if coarse_time(*at) == chosen { option.attr("selected", "") } else { option }
    };
    let select = el("select").id("with").with(former.iter().rev().map(option));
    let select = select.on_change(move |_| with.set(page::value("with").parse().ok()));
    Some(el("p").class("field screen-only").with([el("label").attr("for", "with").text(words::WITH), select]))
}

fn compared(session: Session, with: RwSignal<Option<u64>>) -> Vec<El> {
    let chosen = with.get();
    // The screen as a whole is put together anew when the record changes.
    session.record.with_untracked(|record| {
        let all = points(record);
        let Some((now, former)) = all.split_last() else { return Vec::new() };
        let found = former.iter().find(|(at, _)| Some(coarse_time(*at)) == chosen).or(former.last());
        let Some(then) = found else { return Vec::new() };
        let mut page = vec![h2(words::AREAS)];
        page.extend(areas(&all, *then, *now, record.answers.is_complete()));
        page.extend([
            p(words::chart::CAPTION).class("quiet"),
            p(words::CLOSE).class("quiet"),
            p(words::PROOF),
            table(session),
            single(*then, *now),
        ]);
        page
    })
}
