//! Screen 8: the plan.

use crate::browser::page;
use crate::plan::Stage;
use crate::questionnaire::{Page, SafetyAnswer, SafetyItem, SafetyState};
use crate::ui::dom::{
    El, all, below, button_with, el, h2, live_all, live_any, live_text, nothing, p, to_come,
};
use crate::ui::parts::{actions, back, go, lead, move_on, step_card, step_folded, title};
#[cfg(feature = "whole")]
use crate::ui::whole::{plan as living, rounds};
use crate::ui::{Screen, Session};
use crate::words::Text;
use crate::words::text::plan as words;
use crate::words::text::plan::stages;
use crate::words::text::safety_page;
use crate::words::{SAFETY, Sheet, SheetStep, fill, result as said};
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
    #[cfg(feature = "whole")]
    {
        page.extend(rounds::open_notice(session));
        page.push(living::aside_told(session));
        page.extend(living::changed(session));
        page.push(living::today(session));
    }
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

/// What comes after the first steps, and the ways on.
fn after_the_first(session: Session) -> Vec<El> {
    let later = Folded {
        id: "later",
        show: words::LATER_SHOW,
        hide: words::LATER_HIDE,
        title: words::LATER,
        hint: Some(words::LATER_HINT),
    };
    let mut page = Vec::new();
    page.extend(later.el(session, session.later_open, |sheet| &sheet.later));
    let more =
        Folded { id: "more", show: words::MORE_SHOW, hide: words::MORE_HIDE, title: words::MORE, hint: None };
    page.extend(more.el(session, session.more_open, |sheet| &sheet.more));
    #[cfg(feature = "whole")]
    {
        page.push(living::own_steps(session));
        page.push(living::reminder(session));
        page.extend(living::set_aside(session));
        page.extend(living::other_notes(session));
        page.push(el("div").view(crate::ui::dom::live(move || rounds::offer(session))));
    }
    page.push(actions([
        move_on(session, Screen::Print, words::PRINT),
        #[cfg(feature = "whole")]
        crate::ui::whole::to_summary(session),
        #[cfg(feature = "whole")]
        go(session, Screen::CheckIn, crate::words::whole::text::checkin::OFFER),
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
        #[cfg(feature = "whole")]
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

/// Steps behind a button, grouped by stage. The button says whether they are open.
struct Folded {
    id: &'static str,
    show: Text,
    hide: Text,
    title: Text,
    hint: Option<Text>,
}

impl Folded {
    /// `steps` are looked up in the sheet when they are opened.
    fn el(self, session: Session, open: RwSignal<bool>, steps: fn(&Sheet) -> &Vec<SheetStep>) -> Option<El> {
        let count = session.sheet.with(|sheet| steps(sheet).len());
        if count == 0 {
            return None;
        }
        let Self { id, show, hide, title, hint } = self;
        let label = fill(show, &[("n", &count.to_string())]);
        // As with screens: what no small window shows comes with the next frame, and the first part is put
        // together when a finger comes down.
        let painted = RwSignal::new(cfg!(feature = "ssr") || open.get_untracked());
        let made = RwSignal::new(open.get_untracked());
        let prepare = move || {
            if !made.get_untracked() {
                painted.set(false);
                made.set(true);
            }
        };
        let turn = move |_| {
            if open.get_untracked() {
                made.set(false);
            } else {
                prepare();
                page::after_paint(move || _ = painted.try_set(true));
            }
            open.update(|o| *o = !*o);
        };
        let toggle = button_with("second", turn)
            .on_press(move |_| prepare())
            .id(format!("{id}-toggle"))
            .attr("aria-controls", id)
            .attr_live("aria-expanded", move || Some(open.get().to_string()))
            .view(live_text(move || if open.get() { hide.owned() } else { label.clone() }));
        let inside = move || {
            if !made.get() {
                return nothing();
            }
            let mut list = vec![h2(title)];
            list.extend(hint.map(|hint| p(hint).class("quiet")));
            session.sheet.with(|sheet| list.extend(groups(session, steps(sheet)).next()));
            let others = move || {
                if !painted.get() {
                    return vec![to_come()];
                }
                session.sheet.with(|sheet| groups(session, steps(sheet)).skip(1).collect())
            };
            list.push(el("div").view(live_all(others)));
            all(list)
        };
        let list = el("div").id(id).attr_live("hidden", move || (!open.get()).then(String::new));
        let list = list.view(live_any(inside));
        Some(el("div").class("folded-steps").child(toggle).child(list))
    }
}

fn groups(session: Session, steps: &[SheetStep]) -> impl Iterator<Item = El> {
    Stage::ALL.iter().filter_map(move |stage| group(session, *stage, steps))
}

fn group(session: Session, stage: Stage, steps: &[SheetStep]) -> Option<El> {
    let name = match stage {
        Stage::Steady => stages::STEADY,
        Stage::Face => stages::FACE,
        Stage::Talk => stages::TALK,
        Stage::Inner => stages::INNER,
        Stage::Decide => stages::DECIDE,
    };
    let mut steps =
        steps.iter().filter(|s| s.action.stage == stage).map(|s| step_folded(session, s)).peekable();
    steps.peek()?;
    Some(el("section").class("stage").child(el("h3").text(name)).with(steps))
}
