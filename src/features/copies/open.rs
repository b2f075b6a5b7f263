//! Opening a copy: choosing a file, saying what is in it or what is wrong with it, and asking.

use super::apply::{How, apply_copy, undo_copy};
use crate::browser::lock::{self, Opening};
use crate::browser::page;
use crate::browser::pick::{self, Picked};
use crate::dom::{El, button, el, h2, live_all, p};
use crate::parts::actions;
use crate::parts::date::date;
use crate::parts::field::{Said, field, form, said, show};
use crate::questionnaire::Block;
use crate::record::{Found, Locked, Place, Record, RecordError, Stored, import_text};
use crate::session::Session;
use crate::store::lock::sealed;
use crate::words::fill;
use crate::words::text::copies as words;
use leptos::prelude::*;

/// How far it is.
#[derive(Clone)]
enum Step {
    Nothing,
    Fault(String),
    /// The file has a passphrase of its own.
    Ask(Locked),
    Show(Record),
    Done,
}

pub fn open(session: Session) -> El {
    let step = RwSignal::new(Step::Nothing);
    let take = move |picked| {
        if !matches!(picked, Picked::Nothing) {
            step.set(looked_at(picked));
            page::after_render(|| page::show("found"));
        }
    };
    pick::on_drop(take);
    on_cleanup(pick::no_drops);
    let inside = move || {
        if session.kept.get().is_barred() {
            return vec![p(words::BARRED)];
        }
        vec![p(words::OPEN_TEXT), button("second", words::PICK, move |_| pick::pick(take)).id("pick")]
    };
    let found = el("div").id("found").attr("tabindex", "-1").attr("role", "status");
    el("section")
        .class("panel")
        .child(h2(words::OPEN_TITLE))
        .view(live_all(inside))
        .child(found.view(live_all(move || shown(session, step))))
        .view(live_all(move || undo(session, step)))
}

fn shown(session: Session, step: RwSignal<Step>) -> Vec<El> {
    let cancel = move || button("link", words::CANCEL, move |_| step.set(Step::Nothing)).id("cancel");
    match step.get() {
        Step::Nothing => Vec::new(),
        Step::Fault(text) => vec![el("p").class("error").string(text)],
        Step::Ask(locked) => {
            let (told, typed) = (RwSignal::new(None), RwSignal::new(false));
            let send = move || {
                told.set(Some(Said::Word(words::WAIT)));
                let file = locked.clone();
                lock::open_file(&page::value("file-passphrase"), &sealed(&locked), move |opening| {
                    match opening {
                        Opening::Opened(data) => step.set(admitted(file.opened(&data))),
                        Opening::Wrong => told.set(Some(Said::Fault(words::WRONG))),
                        Opening::Failed => told.set(Some(Said::Fault(words::OPEN_FAILED))),
                    }
                });
            };
            let inside = vec![field("file-passphrase", words::PASSPHRASE, typed), show(typed), said(told)];
            vec![p(words::IS_LOCKED), form("main", words::OPEN, inside, send), cancel()]
        }
        Step::Show(record) => preview(session, record, step, cancel()),
        Step::Done => vec![p(words::DONE)],
    }
}

/// What is in the file, and the question what to do with it.
fn preview(session: Session, record: Record, step: RwSignal<Step>, cancel: El) -> Vec<El> {
    let mine = session.record.get_untracked();
    let mut facts = vec![fill!(words::ANSWERS, n = &answered(&record).to_string())];
    if let Some(day) = Some(record.latest()).filter(|at| *at > 0).map(date) {
        facts.push(fill!(words::CHANGED, day = &day));
    }
    let facts = el("ul").with(facts.into_iter().map(|text| el("li").string(text)));
    if mine.is_empty() {
        let yes = move |_| apply(session, &record, How::Replace, step);
        let buttons = [button("main", words::TAKE, yes).id("replace"), cancel];
        return vec![p(words::FOUND), facts, actions(buttons)];
    }
    let other = record.clone();
    let replace = move |_| apply(session, &record, How::Replace, step);
    let merge = move |_| apply(session, &other, How::Merge, step);
    vec![
        p(words::FOUND),
        facts,
        p(words::REPLACE_OR_MERGE),
        actions([
            button("main", words::MERGE, merge).id("merge"),
            button("second", words::REPLACE, replace).id("replace"),
            cancel,
        ]),
    ]
}

fn undo(session: Session, step: RwSignal<Step>) -> Vec<El> {
    if !session.undo.get() {
        return Vec::new();
    }
    let act = move |_| {
        step.set(Step::Done);
        undo_copy(session);
        page::after_render(|| page::show("found"));
    };
    vec![p(words::UNDO_TEXT), button("second", words::UNDO, act).id("undo")]
}

fn apply(session: Session, record: &Record, how: How, step: RwSignal<Step>) {
    apply_copy(session, record.clone(), how, move |done| {
        step.set(if done { Step::Done } else { Step::Fault(words::NO_ROOM.owned()) });
        page::after_render(|| page::show("found"));
    });
}

fn answered(record: &Record) -> usize {
    let answers = record.in_force();
    Block::ALL.iter().map(|block| answers.answered(*block)).sum()
}

fn looked_at(picked: Picked) -> Step {
    match picked {
        Picked::Nothing => Step::Nothing,
        Picked::TooLarge => Step::Fault(words::TOO_LARGE.owned()),
        Picked::NotText => Step::Fault(words::OTHER_KIND.owned()),
        Picked::Failed => Step::Fault(words::UNREADABLE.owned()),
        Picked::Text(text) => match import_text(&text) {
            Ok(Found::Plain(stored)) => Step::Show(stored.record),
            Ok(Found::Locked(locked)) => Step::Ask(Locked { place: Place::File, ..locked }),
            Err(error) => Step::Fault(fault(error)),
        },
    }
}

fn admitted(opened: Result<Stored, RecordError>) -> Step {
    match opened.and_then(Stored::admitted) {
        Ok(stored) => Step::Show(stored.record),
        Err(error) => Step::Fault(fault(error)),
    }
}

/// What is wrong with a file.
fn fault(error: RecordError) -> String {
    match error {
        RecordError::Newer => words::NEWER.owned(),
        RecordError::CutShort => words::CUT_SHORT.owned(),
        RecordError::Changed => words::WAS_CHANGED.owned(),
        RecordError::OtherKind => words::OTHER_KIND.owned(),
        RecordError::TooLarge => words::TOO_LARGE.owned(),
        RecordError::Wrong(error) => fill!(words::WRONG_FIELD, field = &error.field),
    }
}
