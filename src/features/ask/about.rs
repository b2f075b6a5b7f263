//! Role, status, strain.

use super::body::{Body, wrong};
use crate::dom::El;
use crate::parts::{Missing, Question, choices, lead, title};
use crate::questionnaire::{Answers, Level, Reply, Role, Status};
use crate::session::Session;
use crate::words::Text;
use crate::words::questions::{ask, strain};
use crate::words::text::questions_page::about as words;
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
            move || session.record.with(|r| r.answers.role.position(Role::ALL)),
            move |i| session.answer(|a| a.role = Reply::at(i, Role::ALL)),
            move || wrong(session, |a| a.role.is_done()),
        ),
        status.el(
            move || session.record.with(|r| r.answers.status.position(Status::ALL)),
            move |i| session.answer(|a| a.status = Reply::at(i, Status::ALL)),
            move || wrong(session, |a| a.status.is_done()),
        ),
    ];
    Body { first, rest: Box::new(move || vec![weight(session)]) }
}

fn weight(session: Session) -> El {
    let weight = question("strain", ask::strain::ASK, ask::strain::HINT, strain::LABELS.iter().copied());
    Question { scale: true, ..weight }.el(
        move || session.record.with(|r| r.answers.strain.position(&Level::ALL)),
        move |i| session.answer(|a| a.strain = Reply::at(i, &Level::ALL)),
        move || wrong(session, |a| a.strain.is_done()),
    )
}

fn question(id: &str, legend: Text, hint: Text, labels: impl Iterator<Item = Text>) -> Question {
    Question { id: id.to_owned(), legend, hint: Some(hint), choices: choices(labels), scale: false }
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
