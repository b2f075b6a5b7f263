//! What is said once a check-in is saved: little, and nothing to win or lose.

use super::compare::{beside, with_former};
use crate::assessment::{Assessment, Change};
use crate::dom::{El, el, p};
use crate::parts::open_round::{is_answered_anew, stays};
use crate::parts::{actions, go, lead, move_on, title};
use crate::questionnaire::{Page, SafetyAnswer, SafetyItem};
use crate::session::{Kept, Screen, Session};
use crate::words::text::checkin::{self as all_words, done as words, list};
use leptos::prelude::*;

pub fn done(session: Session, at: u64) -> Vec<El> {
    let record = session.record.get_untracked();
    let found = with_former(&record.checkins, at);
    let kept = session.kept.get_untracked() == Kept::Saved;
    let mut page = vec![title(if kept { words::TITLE } else { words::KEPT_NOTHING }), lead(words::THANKS)];
    // In danger, a good week must not read as a sign that all is well.
    let found_beside = found.filter(|_| Assessment::of(&record.in_force()).safety.is_readable());
    if let Some(beside) = found_beside.and_then(|(before, said)| beside(before?, said)) {
        page.push(p(match beside {
            Change::Same => words::SAME,
            Change::More => words::MORE,
            Change::Less => words::LESS,
        }));
        page.push(p(list::PROOF).class("quiet"));
    }
    let notice = |text, way| el("div").class("notice").with([p(text), way]);
    let open = record.open_since().is_some();
    match (record.in_force().safety_reply(SafetyItem::Afraid), found.map(|(_, said)| said.afraid)) {
        // Where the earlier answers are, a new round has its own: nothing can be changed there yet.
        (Some(SafetyAnswer::Yes), Some(SafetyAnswer::No)) if open => page.push(stays().class("notice")),
        (Some(SafetyAnswer::Yes), Some(SafetyAnswer::No)) => {
            page.push(notice(words::WAS_YES, go(session, Screen::Check, words::CHANGE)));
        }
        (Some(SafetyAnswer::Skip), _) if is_answered_anew(session) => page.push(stays().class("notice")),
        (Some(SafetyAnswer::Skip), _) => {
            page.push(notice(words::OPEN, go(session, Screen::Change(Page::Safety), words::ANSWER)));
        }
        _ => {}
    }
    page.push(actions([
        move_on(session, Screen::Plan, words::PLAN),
        go(session, Screen::CheckIns, all_words::PAST),
    ]));
    page
}
