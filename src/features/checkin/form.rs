//! The screen of a check-in: questions that can all be left out, saved with one click.

use super::done::done;
use crate::browser::{clock, page};
use crate::dom::{El, button, el, h2, live_all, p};
use crate::parts::field::{Said, form, said};
use crate::parts::{Choice, Question, back, choices, go, lead, title};
use crate::questionnaire::{Block, SafetyAnswer, SafetyItem};
use crate::record::{CheckIn, MAX_CHARS, PICKED, TYPED};
use crate::session::{Screen, Session};
use crate::words::questions::{scale, strain};
use crate::words::text::questions_page::safety as safety_words;
use crate::words::text::{checkin as words, living};
use crate::words::{SAFETY, Text, said::ask};
use leptos::prelude::*;

pub fn check_in(session: Session) -> Vec<El> {
    let saved = RwSignal::new(None);
    let told = RwSignal::new(None);
    vec![
        back(session, None),
        el("div").view(live_all(move || match saved.get() {
            Some(at) => untrack(|| done(session, at)),
            None => untrack(|| questions(session, saved, told)),
        })),
    ]
}

fn questions(session: Session, saved: RwSignal<Option<u64>>, told: RwSignal<Option<Said>>) -> Vec<El> {
    let role = session.record.with(|record| record.in_force().effective_role());
    // Each tab has its own, and keeps a copy of it in the record: another one may be filled in elsewhere.
    let picks =
        PICKED.map(|field| RwSignal::new(session.record.with(|record| record.picked(field, clock::now()))));
    let ask_at = |at: usize, legend, labels: Vec<Choice>, scale| {
        question(session, at, picks[at], legend, labels, scale)
    };
    let levels = |labels: &'static [Text]| choices(labels.iter().copied());
    let mut inside = vec![h2(words::TRUST), p(words::TRUST_HINT).class("hint")];
    for (at, item) in Block::Trust.items().iter().enumerate() {
        inside.push(ask_at(at, ask(*item, role), levels(scale::LABELS), true));
    }
    let safety = &SAFETY[SafetyItem::Afraid.index()];
    let answers = [safety_words::YES, safety_words::NO].map(Choice::new).into_iter();
    inside.extend([
        ask_at(4, words::STRAIN, levels(strain::LABELS), true),
        h2(words::SAFETY),
        p(words::SAFETY_HINT).class("hint"),
        ask_at(5, safety.ask, answers.chain([Choice::apart(safety_words::SKIP)]).collect(), false),
        el("p").child(go(session, Screen::Help, words::HELP)),
        h2(words::WORDS),
        p(words::TEXTS).class("hint"),
        text(session, TYPED[0], words::HELPED),
        text(session, TYPED[1], words::HARD),
        said(told),
    ]);
    // No two tabs come here in the same millisecond: the golden ratio spreads what lies close together.
    let chance = ((clock::now() as u32).wrapping_mul(0x9E37_79B1) >> 16) as u16;
    let save = move || {
        for id in TYPED {
            // Said, and not cut: what is typed is theirs.
            if page::value(id).trim().chars().count() > MAX_CHARS {
                page::focus(id);
                return told.set(Some(Said::Fault(words::LONG)));
            }
        }
        match CheckIn::filled_in(picks.map(|pick| pick.get_untracked()), TYPED.map(page::value)) {
            Some(said) => keep_check_in(session, said, saved, chance),
            None => told.set(Some(Said::Fault(words::NOTHING))),
        }
    };
    let (kept, name) = if session.cleared.with(Vec::is_empty) {
        (words::KEPT, words::CLEAR)
    } else {
        (words::CLEARED, living::BACK)
    };
    let clear = move |_| {
        let before = session.cleared.get();
        session.cleared.set(Vec::new());
        session.change(|record| {
            if before.is_empty() {
                session.cleared.set(record.drop_filled_in());
            } else {
                record.bring_back(before);
            }
        });
        session.screen.set(Screen::CheckIn); // put together anew
        page::after_render(|| page::show("clear"));
    };
    vec![
        title(words::TITLE),
        lead(words::LEAD),
        form("main", words::SAVE, inside, save),
        p(kept).class("hint"),
        button("link", name, clear).id("clear"),
    ]
}

/// Keeps what was filled in. After a "yes" there is nothing to compare: what may help comes first.
fn keep_check_in(session: Session, said: CheckIn, saved: RwSignal<Option<u64>>, chance: u16) {
    let afraid = said.afraid;
    let mut at = 0;
    session.record.update(|record| at = record.check_in(said, clock::now(), chance));
    if afraid == SafetyAnswer::Yes {
        return session.go(Screen::Safety);
    }
    saved.set(Some(at));
    page::after_render(|| {
        page::to_top();
        page::focus("title");
    });
}

fn question(
    session: Session,
    at: usize,
    pick: RwSignal<Option<u64>>,
    legend: Text,
    choices: Vec<Choice>,
    scale: bool,
) -> El {
    Question { id: PICKED[at].to_owned(), legend, hint: None, choices, scale }.el(
        move || pick.get().map(|at| at as usize),
        move |choice| {
            let choice = choice as u64;
            pick.set(Some(choice));
            session.change(|record| record.pick(PICKED[at], choice, clock::now()));
        },
        || None,
    )
}

/// A text of several lines.
fn text(session: Session, field: &'static str, label: Text) -> El {
    let area = el("textarea").id(field).attr("rows", "3");
    let area = area.string(session.record.with(|record| record.draft(field).to_owned()));
    let area = area.on_input(move |_| session.change(|record| record.set_draft(field, page::value(field))));
    el("p").class("field").with([el("label").attr("for", field).text(label), area])
}
