//! Screen 8: the plan, to read and to live with: ticks, notes, steps set aside, own steps, the next small thing.

mod aside;
mod card;
mod changed;
mod folded;
mod own;
mod progress;
mod reminder;
mod step;
mod today;
use crate::dom::{El, below, el, h2, live, p};
use crate::parts::open_round::{is_answered_anew, open_notice, skipped, stays};
use crate::parts::{actions, back, go, lead, move_on, title};
use crate::questionnaire::{Page, SafetyState};
use crate::session::{Kept, Screen, Session};
use crate::words::Text;
use crate::words::text::plan as words;
use crate::words::text::{safety_page, summary};
use crate::words::{Sheet, fill, result as said};
use aside::{aside_told, other_notes, set_aside};
use card::step_card;
use changed::changed;
use folded::Folded;
use leptos::prelude::*;
use own::own_steps;
use reminder::reminder;
use today::today;

/// A quiet line about something else, if there is one to offer.
type Offer = fn(Session) -> Option<El>;

/// The first steps; the rest behind a button; more on demand.
pub fn plan(session: Session, offer: Offer) -> Vec<El> {
    if session.record.with(|r| r.in_force().is_empty()) {
        return vec![
            back(session, None),
            title(words::TITLE),
            lead(words::EMPTY),
            actions([move_on(session, session.next_open(), words::EMPTY_ACTION)]),
        ];
    }
    session.sheet.with_untracked(|sheet| with_steps(session, sheet, offer))
}

fn with_steps(session: Session, sheet: &Sheet, offer: Offer) -> Vec<El> {
    let light = session.assessment().causes.is_empty();
    let first = sheet.first.first().map(|step| step_card(session, step, 1));
    let mut page = vec![
        back(session, None),
        title(words::TITLE),
        state_notice(session, sheet.state),
        lead(if sheet.first.len() == 1 { words::LEAD_ONE } else { words::LEAD }),
    ];
    page.extend(light.then(|| p(words::LIGHT)));
    page.push(el("div").view(live(move || gone_later(session))));
    page.extend(open_notice(session));
    page.push(aside_told(session));
    page.extend(changed(session));
    page.push(today(session));
    let others = below(move || {
        session.sheet.with_untracked(|sheet| {
            let cards = sheet.first.iter().enumerate().skip(1);
            cards.map(|(i, step)| step_card(session, step, i + 1)).collect()
        })
    });
    page.push(el("section").class("steps").child(h2(words::FIRST)).with(first).view(others));
    page.push(el("div").view(below(move || after_the_first(session, offer))));
    page
}

/// Where nothing is kept, what is ticked and written here goes with the page.
fn gone_later(session: Session) -> Option<El> {
    matches!(session.kept.get(), Kept::Undecided | Kept::Nothing).then(|| p(words::GONE_LATER).class("quiet"))
}

/// What comes after the first steps, and the ways on.
fn after_the_first(session: Session, offer: Offer) -> Vec<El> {
    let later = Folded {
        id: "later",
        show: |n| fill!(words::LATER_SHOW, n = n),
        hide: words::LATER_HIDE,
        title: words::LATER,
        hint: Some(words::LATER_HINT),
    };
    let mut page = Vec::new();
    page.extend(later.el(session, session.later_open, |sheet| &sheet.later));
    let more = Folded {
        id: "more",
        show: |n| fill!(words::MORE_SHOW, n = n),
        hide: words::MORE_HIDE,
        title: words::MORE,
        hint: None,
    };
    page.extend(more.el(session, session.more_open, |sheet| &sheet.more));
    page.push(own_steps(session));
    page.push(reminder(session));
    page.extend(set_aside(session));
    page.extend(other_notes(session));
    page.push(el("div").view(live(move || offer(session))));
    page.push(actions([
        move_on(session, Screen::Print, words::PRINT),
        go(session, Screen::Summary, summary::LINK),
        go(session, Screen::CheckIn, crate::words::text::checkin::OFFER),
        go(session, Screen::Result, words::RESULT),
        go(session, Screen::Check, words::CHANGE),
    ]));
    page
}

/// Says what the safety check means for the plan.
fn state_notice(session: Session, state: SafetyState) -> El {
    let notice = |lead: Text, why: Text| {
        let page = go(session, Screen::Safety, words::SAFETY_PAGE);
        el("div").class("notice").with([p(lead), p(why), page])
    };
    match state {
        SafetyState::Flag => notice(said::safety::flag::LEAD, said::safety::flag::WHY_PLAN),
        SafetyState::Own => notice(said::safety::own::LEAD, said::safety::own::WHY_PLAN),
        SafetyState::Unknown if is_answered_anew(session) => {
            el("div").class("notice").with([p(said::safety::unknown::LEAD), stays()])
        }
        SafetyState::Unknown => el("div").class("notice").with([
            p(said::safety::unknown::LEAD),
            p(said::safety::unknown::WHY_PLAN),
            el("p").string(format!(
                "{}: {}.",
                safety_page::OPEN,
                skipped(session).iter().map(|t| t.str()).collect::<Vec<_>>().join(", ")
            )),
            go(session, Screen::Change(Page::Safety), safety_page::ANSWER),
        ]),
        SafetyState::Clear => p(said::safety::clear::NOTE).class("quiet"),
    }
}
