//! The screen of a check-in: questions that can all be left out, saved with one click.

use super::done::done;
use crate::browser::{clock, page};
use crate::dom::{El, el, h2, live, live_all, p};
use crate::parts::field::{Said, form, said};
use crate::parts::{Choice, Question, back, choices, go, lead, title};
use crate::questionnaire::{Block, Item, Level, Reply, SafetyAnswer, SafetyItem};
use crate::record::MAX_CHARS;
use crate::session::{Draft, Screen, Session};
use crate::words::questions::{scale, strain};
use crate::words::text::questions_page::safety as safety_words;
use crate::words::text::{checkin as words, update};
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
    let mut inside = vec![h2(words::TRUST), p(words::TRUST_HINT).class("hint")];
    inside.extend(Block::Trust.items().iter().map(|item| scored(session, *item)));
    inside.extend([
        weight(session),
        h2(words::SAFETY),
        p(words::SAFETY_HINT).class("hint"),
        afraid(session),
        el("p").child(go(session, Screen::Help, words::HELP)),
        h2(words::WORDS),
        p(words::TEXTS).class("hint"),
        text(session, "helped", words::HELPED, |draft| &mut draft.helped),
        text(session, "hard", words::HARD, |draft| &mut draft.hard),
        said(told),
    ]);
    let locks = move || session.lock.get().then(|| p(words::LOCKS).class("hint").id("locks"));
    let save = move || {
        let draft = session.draft;
        draft.update(|draft| {
            draft.helped = page::value("helped");
            draft.hard = page::value("hard");
        });
        for id in ["helped", "hard"] {
            // Said, and not cut: what is typed is theirs.
            if page::value(id).trim().chars().count() > MAX_CHARS {
                page::focus(id);
                return told.set(Some(Said::Fault(words::LONG)));
            }
        }
        if draft.with_untracked(Draft::is_empty) {
            return told.set(Some(Said::Fault(words::NOTHING)));
        }
        keep_check_in(session, draft.get_untracked(), saved);
    };
    vec![
        title(words::TITLE),
        lead(words::LEAD),
        el("div").view(live(move || save_first(session))).view(live(locks)),
        form("main", words::SAVE, inside, save),
    ]
}

/// Keeps what was filled in. After a "yes" there is nothing to compare: what may help comes first.
fn keep_check_in(session: Session, draft: Draft, saved: RwSignal<Option<u64>>) {
    session.draft.set(Draft::default());
    session.save_first.set(false);
    let afraid = draft.afraid;
    let mut at = 0;
    session.record.update(|record| at = record.check_in(draft.said(), clock::now()));
    if afraid == Some(SafetyAnswer::Yes) {
        return session.go(Screen::Safety);
    }
    saved.set(Some(at));
    page::after_render(|| {
        page::to_top();
        page::focus("title");
    });
}

fn scored(session: Session, item: Item) -> El {
    let role = session.record.with_untracked(|r| r.in_force().effective_role());
    let (draft, at) = (session.draft, item.index());
    let question = Question {
        id: ["trust-", &at.to_string()].concat(),
        legend: ask(item, role),
        hint: None,
        choices: choices(scale::LABELS.iter().copied()),
        scale: true,
    };
    question.el(
        move || draft.with(|d| d.trust[at].position(&Level::ALL)),
        move |i| draft.update(|d| d.trust[at] = Reply::at(i, &Level::ALL)),
        || None,
    )
}

fn weight(session: Session) -> El {
    let draft = session.draft;
    let question = Question {
        id: "strain".to_owned(),
        legend: words::STRAIN,
        hint: None,
        choices: choices(strain::LABELS.iter().copied()),
        scale: true,
    };
    question.el(
        move || draft.with(|d| d.strain.position(&Level::ALL)),
        move |i| draft.update(|d| d.strain = Reply::at(i, &Level::ALL)),
        || None,
    )
}

fn afraid(session: Session) -> El {
    let draft = session.draft;
    let question = Question {
        id: "s0".to_owned(),
        legend: SAFETY[SafetyItem::Afraid.index()].ask,
        hint: None,
        choices: vec![
            Choice::new(safety_words::YES),
            Choice::new(safety_words::NO),
            Choice::apart(safety_words::SKIP),
        ],
        scale: false,
    };
    question.el(
        move || draft.with(|d| d.afraid.map(SafetyAnswer::index)),
        move |i| draft.update(|d| d.afraid = Some(SafetyAnswer::ALL[i])),
        || None,
    )
}

/// A text of several lines. What is typed stays in the draft when the person goes elsewhere.
fn text(session: Session, id: &'static str, label: Text, part: fn(&mut Draft) -> &mut String) -> El {
    let draft = session.draft;
    let mut typed = draft.get_untracked();
    let area = el("textarea").id(id).attr("rows", "3");
    let area = area.string(std::mem::take(part(&mut typed)));
    let area = area.on_input(move |_| draft.update(|d| *part(d) = page::value(id)));
    el("p").class("field").with([el("label").attr("for", id).text(label), area])
}

/// Why a newer version was not loaded: said here, where the focus goes.
fn save_first(session: Session) -> Option<El> {
    let told =
        p(update::FIRST).class("notice").id("save-first").attr("tabindex", "-1").attr("role", "status");
    session.save_first.get().then_some(told)
}
