//! The page for a safety state: on the screen only, in no print.

use crate::dom::{El, el, h2, list, p};
use crate::parts::open_round::skipped;
use crate::parts::{Built, actions, back, built, go, lead, move_on, title};
use crate::questionnaire::{Page, SafetyAnswer, SafetyItem, SafetyState};
use crate::session::{Screen, Session};
use crate::words::result::safety::{flag, own, unknown};
use crate::words::text::{help, safety_page as words};
use leptos::prelude::*;

/// What may help, at the person's own pace; people to talk to.
pub fn safety(session: Session) -> Vec<El> {
    let mut page = vec![back(session, None)];
    match session.assessment().safety {
        SafetyState::Flag => {
            page.extend([title(flag::TITLE), lead(flag::LEAD)]);
            page.extend(flag::TEXT.iter().map(|text| p(*text)));
            if session.record.with(|r| r.in_force().safety(SafetyItem::Own) == SafetyAnswer::Yes) {
                page.push(p(flag::OWN_NOTE).class("quiet"));
                page.push(p(help::BEHAVIOUR).class("quiet"));
                page.push(go(session, Screen::Help, help::TITLE));
            }
        }
        SafetyState::Own => {
            page.extend([title(own::TITLE), lead(own::LEAD)]);
            page.extend(own::TEXT.iter().map(|text| p(*text)));
            page.push(p(help::BEHAVIOUR));
        }
        SafetyState::Unknown => {
            page.extend([title(unknown::TITLE), lead(unknown::LEAD), list(skipped(session))]);
            page.push(go(session, Screen::Change(Page::Safety), words::ANSWER));
        }
        SafetyState::Clear => page.extend([title(help::TITLE), lead(words::EMPTY)]),
    }
    page.push(el("section").with([h2(words::LINES), p(help::DANGER), p(help::SEEN), built(Built::Lines)]));
    page.push(actions([
        move_on(session, Screen::Plan, words::PLAN),
        go(session, Screen::Check, words::CHECK),
    ]));
    page
}
