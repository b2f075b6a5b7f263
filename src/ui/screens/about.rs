//! Role, status, strain.

use super::page::Body;
use crate::questionnaire::{Answers, Level, Reply, Role, Status};
use crate::ui::Session;
use crate::ui::dom::El;
use crate::ui::parts::{Choice, Missing, Question, lead, title};
use crate::words::Text;
use crate::words::questions::{ask, scale, strain};
use crate::words::text::{common::error, questions_page::about as words};
use crate::words::{ROLE, STATUS};
use leptos::prelude::*;

/// Three questions about the person.
pub fn about(session: Session) -> Body {
    let role = question("role", ask::role::ASK, ask::role::HINT, ROLE.iter().map(|o| o.label));
    let status = question("status", ask::status::ASK, ask::status::HINT, STATUS.iter().map(|o| o.label));
    let first = vec![
        title(words::TITLE),
        lead(words::LEAD),
        role.el(
            move || session.record.with(|r| position(r.answers.role, Role::ALL)),
            move |i| session.answer(|a| a.role = reply(i, Role::ALL)),
            move || wrong(session, |a| a.role.is_done()),
        ),
        status.el(
            move || session.record.with(|r| position(r.answers.status, Status::ALL)),
            move |i| session.answer(|a| a.status = reply(i, Status::ALL)),
            move || wrong(session, |a| a.status.is_done()),
        ),
    ];
    Body { first, rest: Box::new(move || vec![weight(session)]) }
}

fn weight(session: Session) -> El {
    let weight = question("strain", ask::strain::ASK, ask::strain::HINT, strain::LABELS.iter().copied());
    Question { scale: true, ..weight }.el(
        move || session.record.with(|r| position(r.answers.strain, &Level::ALL)),
        move |i| session.answer(|a| a.strain = reply(i, &Level::ALL)),
        move || wrong(session, |a| a.strain.is_done()),
    )
}

fn question(id: &str, legend: Text, hint: Text, labels: impl Iterator<Item = Text>) -> Question {
    Question { id: id.to_owned(), legend, hint: Some(hint), choices: choices(labels), scale: false }
}

/// Takes the answer that a control of this page stands for, by its id.
pub fn choose(answers: &mut Answers, control: &str) {
    let Some((question, index)) = control.rsplit_once('-') else { return };
    let Ok(index) = index.parse() else { return };
    match question {
        "role" => answers.role = reply(index, Role::ALL),
        "status" => answers.status = reply(index, Status::ALL),
        "strain" => answers.strain = reply(index, &Level::ALL),
        _ => {}
    }
}

/// What was left open on this page.
pub fn missing(answers: &Answers) -> Vec<Missing> {
    let rows = [
        (answers.role.is_done(), "role-0", ask::role::ASK),
        (answers.status.is_done(), "status-0", ask::status::ASK),
        (answers.strain.is_done(), "strain-0", ask::strain::ASK),
    ];
    let open = rows.into_iter().filter(|(done, ..)| !done);
    open.map(|(_, control, question)| Missing { control: control.to_owned(), question }).collect()
}

/// The choices of a question, "Prefer not to say" last.
pub fn choices(labels: impl Iterator<Item = Text>) -> Vec<Choice> {
    labels.map(Choice::new).chain([Choice::apart(scale::SKIP)]).collect()
}

/// Which choice a reply is.
pub fn position<T: Copy + PartialEq>(reply: Reply<T>, all: &[T]) -> Option<usize> {
    match reply {
        Reply::Missing => None,
        Reply::Declined => Some(all.len()),
        Reply::Given(value) => all.iter().position(|v| *v == value),
    }
}

/// The reply that a choice stands for.
pub fn reply<T: Copy>(index: usize, all: &[T]) -> Reply<T> {
    all.get(index).map_or(Reply::Declined, |value| Reply::Given(*value))
}

/// The message at a question that was left open.
pub fn wrong(session: Session, done: impl Fn(&Answers) -> bool) -> Option<Text> {
    let open = session.incomplete.get() && !session.record.with(|r| done(&r.answers));
    open.then_some(error::ONE)
}
