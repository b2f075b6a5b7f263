//! The safety check: why it is asked, six questions, each may be skipped.

use super::body::Body;
use crate::dom::{El, p};
use crate::parts::{Choice, Missing, Question, lead, title};
use crate::questionnaire::{Answers, SafetyAnswer, SafetyItem};
use crate::session::Session;
use crate::words::SAFETY;
use crate::words::questions::ask;
use crate::words::text::{common::error, questions_page::safety as words};
use leptos::prelude::*;

/// Six questions; the one about oneself comes last, with a sentence of its own.
pub fn safety_check(session: Session) -> Body {
    let (seen, others) = SafetyItem::ALL.split_at(3);
    let mut first = vec![title(ask::safety::TITLE), lead(ask::safety::WHY)];
    first.extend(seen.iter().map(|item| question(session, *item)));
    Body {
        first,
        rest: Box::new(move || others.iter().flat_map(|item| with_intro(session, *item)).collect()),
    }
}

fn with_intro(session: Session, item: SafetyItem) -> impl Iterator<Item = El> {
    let intro = (item == SafetyItem::Own).then(|| p(ask::safety::OWN_INTRO).class("between"));
    intro.into_iter().chain([question(session, item)])
}

fn question(session: Session, item: SafetyItem) -> El {
    let reply = move || session.record.with(|r| r.answers.safety_reply(item));
    let question = Question {
        id: control(item),
        legend: SAFETY[item.index()].ask,
        hint: None,
        choices: vec![Choice::new(words::YES), Choice::new(words::NO), Choice::apart(words::SKIP)],
        scale: false,
    };
    question.el(
        move || reply().map(SafetyAnswer::index),
        move |i| session.answer(|a| a.set_safety(item, Some(SafetyAnswer::ALL[i]))),
        move || (session.incomplete.get() && reply().is_none()).then_some(error::SAFETY),
    )
}

/// A number, so that the page's source doesn't name the subject.
pub fn control(item: SafetyItem) -> String {
    format!("s{}", item.index())
}

/// What was left open on this page.
pub fn missing(answers: &Answers) -> Vec<Missing> {
    let open = SafetyItem::ALL.iter().filter(|item| answers.safety_reply(**item).is_none());
    open.map(|item| Missing { control: format!("{}-0", control(*item)), question: SAFETY[item.index()].ask })
        .collect()
}
