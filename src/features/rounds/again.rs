//! What is said before a new round begins.

use super::offer::{from, is_due};
use crate::browser::clock;
use crate::dom::{El, button, el, list, p};
use crate::parts::date::day_of_round;
use crate::parts::{actions, back, go, lead, move_on, title};
use crate::questionnaire::Page;
use crate::session::{Screen, Session};
use crate::words::fill;
use crate::words::text::rounds as all_words;
use crate::words::text::rounds::again as words;
use leptos::prelude::*;

pub fn again(session: Session) -> Vec<El> {
    let mut page = vec![back(session, None), title(words::TITLE), lead(words::LEAD)];
    page.push(list(words::POINTS.iter().copied()));
    let record = session.record.get_untracked();
    let early = from(&record).filter(|_| !is_due(&record));
    page.extend(
        early.map(|from| el("p").class("quiet").string(fill!(words::EARLY, day = &day_of_round(from)))),
    );
    let plan = go(session, Screen::Plan, all_words::PLAN);
    if record.open_since().is_some() {
        page.push(p(words::OPEN).class("notice"));
        page.push(actions([move_on(session, session.next_open(), all_words::open::ON), plan]));
    } else if record.answers.is_complete() {
        let begin = move |_| {
            session.record.update(|record| record.begin_round(clock::now()));
            session.go(Screen::Page(Page::About));
        };
        page.push(actions([button("main", words::BEGIN, begin).id("begin-round"), plan]));
    } else {
        page.push(p(words::FIRST));
        page.push(actions([move_on(session, session.next_open(), all_words::open::ON)]));
    }
    page
}
