//! Screen 1, also what the page holds before any script has run.

use crate::ui::dom::button;
use crate::ui::dom::{El, el, h2, list, live, live_all, p};
use crate::ui::parts::{go, help_lines, lead, move_on, title};
use crate::ui::{Kept, Screen, Session};
use crate::words::help_page::help;
use crate::words::text::{common, start as words};
use leptos::prelude::*;

/// What this is, what it isn't, where help is, and the way in.
pub fn start(session: Session) -> Vec<El> {
    let deleted =
        move || session.deleted.get().then(|| p(words::DELETED).class("notice").attr("role", "status"));
    let facts = list([words::TIME, words::PRIVATE, words::EXIT]).class("plain facts-list");
    vec![
        el("div").view(live(deleted)),
        title(words::TITLE),
        lead(words::LEAD),
        el("div").class("actions").view(live_all(move || ways_in(session))),
        without_script(),
        facts,
        el("section")
            .class("panel")
            .child(h2(words::not::TITLE))
            .child(list(words::not::POINTS.iter().copied())),
        el("section").id("lines").with([
            h2(words::help::TITLE),
            p(words::help::LEAD),
            p(help::DANGER),
            p(help::SEEN),
            help_lines(),
        ]),
    ]
}

/// What is there when script is switched off. A paper edition belongs here as well, once there is one.
fn without_script() -> El {
    let how = el("a").attr("href", "how.html").text(common::METHOD_HERE);
    let notice = el("div").class("notice").child(p(common::loading::OFF));
    el("noscript").child(notice.child(el("p").child(how)))
}

/// One way in for a new person, more for one who comes back.
fn ways_in(session: Session) -> Vec<El> {
    if session.record.with(|r| r.answers.is_empty()) {
        let begin = button("main", words::BEGIN, move |_| match session.kept.get_untracked() {
            Kept::Undecided => session.go(Screen::Privacy),
            _ => session.go(session.next_open()),
        });
        return vec![begin.id("begin")];
    }
    let plan = (Screen::Plan, words::PLAN);
    let (first, second) = match session.next_open() {
        Screen::Check => (plan, (Screen::Check, words::AGAIN)),
        open => ((open, words::RESUME), plan),
    };
    // One id for the first way in: who clicks before the app has come has clicked "Begin".
    vec![move_on(session, first.0, first.1).id("begin"), go(session, second.0, second.1)]
}
