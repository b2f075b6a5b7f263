//! Screen 8: the plan.

use super::folded::Folded;
use crate::questionnaire::{Page, SafetyAnswer, SafetyItem, SafetyState};
use crate::ui::dom::{El, below, el, h2, live, p};
use crate::ui::parts::{actions, back, go, lead, move_on, step_card, title};
use crate::ui::whole::{plan as living, rounds};
use crate::ui::{Kept, Screen, Session};
use crate::words::Text;
use crate::words::text::plan as words;
use crate::words::text::safety_page;
use crate::words::{SAFETY, Sheet, fill, result as said};
use leptos::prelude::*;

/// The first steps; the rest behind a button; more on demand.
pub fn plan(session: Session) -> Vec<El> {
    if session.record.with(|r| r.in_force().is_empty()) {
        return vec![
            back(session, None),
            title(words::TITLE),
            lead(words::EMPTY),
            actions([move_on(session, session.next_open(), words::EMPTY_ACTION)]),
        ];
    }
    session.sheet.with_untracked(|sheet| with_steps(session, sheet))
}

fn with_steps(session: Session, sheet: &Sheet) -> Vec<El> {
    let light = session.assessment.with(|a| a.causes.is_empty());
    let first = sheet.first.first().map(|step| step_card(session, step, 1));
    let mut page = vec![
        back(session, None),
        title(words::TITLE),
        state_notice(session, sheet.state),
        lead(if sheet.first.len() == 1 { words::LEAD_ONE } else { words::LEAD }),
    ];
    page.extend(light.then(|| p(words::LIGHT)));
    page.push(el("div").view(live(move || gone_later(session))));
    page.extend(rounds::open_notice(session));
    page.push(living::aside_told(session));
    page.extend(living::changed(session));
    page.push(living::today(session));
    let others = below(session, move || {
        session.sheet.with_untracked(|sheet| {
            let cards = sheet.first.iter().enumerate().skip(1);
            cards.map(|(i, step)| step_card(session, step, i + 1)).collect()
        })
    });
    page.push(el("section").class("steps").child(h2(words::FIRST)).with(first).view(others));
    page.push(el("div").view(below(session, move || after_the_first(session))));
    page
}

/// Where nothing is kept, what is ticked and written here goes with the page.
fn gone_later(session: Session) -> Option<El> {
    matches!(session.kept.get(), Kept::Undecided | Kept::Nothing).then(|| p(words::GONE_LATER).class("quiet"))
}

/// What comes after the first steps, and the ways on.
fn after_the_first(session: Session) -> Vec<El> {
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
    page.push(living::own_steps(session));
    page.push(living::reminder(session));
    page.extend(living::set_aside(session));
    page.extend(living::other_notes(session));
    page.push(el("div").view(live(move || rounds::offer(session))));
    page.push(actions([
        move_on(session, Screen::Print, words::PRINT),
        crate::ui::whole::to_summary(session),
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
        SafetyState::Unknown if crate::ui::whole::rounds::is_answered_anew(session) => el("div")
            .class("notice")
            .with([p(said::safety::unknown::LEAD), crate::ui::whole::rounds::stays()]),
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

/// The safety questions that are still open, by their short names.
pub fn skipped(session: Session) -> Vec<Text> {
    session.record.with(|record| {
        let answers = record.in_force();
        let open = SafetyItem::ALL.iter().filter(|i| answers.safety(**i) == SafetyAnswer::Skip);
        open.map(|i| SAFETY[i.index()].short).collect()
    })
}
