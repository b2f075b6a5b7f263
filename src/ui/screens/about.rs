//! Role, status, strain.

use crate::questionnaire::{Answers, Level, Reply, Role, Status};
use crate::ui::Session;
use crate::ui::parts::{Choice, Missing, Question, Title};
use crate::words::questions::{ask, scale, strain};
use crate::words::text::{common::error, questions_page};
use crate::words::{ROLE, STATUS};
use leptos::prelude::*;

/// Three questions about the person.
pub fn about(session: Session) -> impl IntoView {
    let answers = move || session.record.get().answers;
    let role = choices(ROLE.iter().map(|o| o.label));
    let status = choices(STATUS.iter().map(|o| o.label));
    let weight = choices(strain::LABELS.iter().copied());
    view! {
        <Title text=questions_page::about::TITLE/>
        <p class="lead">{questions_page::about::LEAD}</p>
        <Question id="role".into() legend=ask::role::ASK hint=ask::role::HINT choices=role
            chosen=Signal::derive(move || position(answers().role, Role::ALL))
            on_choose=move |i| session.answer(|a| a.role = reply(i, Role::ALL))
            error=Signal::derive(move || wrong(session, answers().role.is_done()))/>
        <Question id="status".into() legend=ask::status::ASK hint=ask::status::HINT choices=status
            chosen=Signal::derive(move || position(answers().status, Status::ALL))
            on_choose=move |i| session.answer(|a| a.status = reply(i, Status::ALL))
            error=Signal::derive(move || wrong(session, answers().status.is_done()))/>
        <Question id="strain".into() legend=ask::strain::ASK hint=ask::strain::HINT choices=weight scale=true
            chosen=Signal::derive(move || position(answers().strain, &Level::ALL))
            on_choose=move |i| session.answer(|a| a.strain = reply(i, &Level::ALL))
            error=Signal::derive(move || wrong(session, answers().strain.is_done()))/>
    }
}

/// What was left open on this page.
pub fn missing(answers: &Answers) -> Vec<Missing> {
    let rows = [
        (answers.role.is_done(), "role", ask::role::ASK),
        (answers.status.is_done(), "status", ask::status::ASK),
        (answers.strain.is_done(), "strain", ask::strain::ASK),
    ];
    let open = rows.into_iter().filter(|(done, ..)| !done);
    open.map(|(_, id, question)| Missing { control: format!("{id}-0"), question: question.to_owned() }).collect()
}

/// The choices of a question, "Prefer not to say" last.
pub fn choices(labels: impl Iterator<Item = &'static str>) -> Vec<Choice> {
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
pub fn wrong(session: Session, done: bool) -> Option<&'static str> {
    (session.incomplete.get() && !done).then_some(error::ONE)
}
