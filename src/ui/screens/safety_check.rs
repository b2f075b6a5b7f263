//! The safety check: why it is asked, six questions, each may be skipped.

use crate::questionnaire::{Answers, SafetyAnswer, SafetyItem};
use crate::ui::Session;
use crate::ui::parts::{Choice, Missing, Question, Title};
use crate::words::SAFETY;
use crate::words::questions::ask;
use crate::words::text::{common::error, questions_page::safety as words};
use leptos::prelude::*;

/// Six questions; the one about oneself comes last, with a sentence of its own.
pub fn safety_check(session: Session) -> impl IntoView {
    let questions = SafetyItem::ALL
        .iter()
        .map(|item| {
            let own = (*item == SafetyItem::Own).then(|| view! { <p class="between">{ask::safety::OWN_INTRO}</p> });
            view! { {own} {question(session, *item)} }
        })
        .collect_view();
    view! {
        <Title text=ask::safety::TITLE/>
        <p class="lead">{ask::safety::WHY}</p>
        {questions}
    }
}

fn question(session: Session, item: SafetyItem) -> impl IntoView {
    let reply = move || session.record.with(|r| r.answers.safety_reply(item));
    let choices = vec![Choice::new(words::YES), Choice::new(words::NO), Choice::apart(words::SKIP)];
    view! {
        <Question id=control(item) legend=SAFETY[item.index()].ask choices=choices
            chosen=Signal::derive(move || reply().map(SafetyAnswer::index))
            on_choose=move |i| session.answer(|a| a.set_safety(item, Some(SafetyAnswer::ALL[i])))
            error=Signal::derive(move || {
                (session.incomplete.get() && reply().is_none()).then_some(error::SAFETY)
            })/>
    }
}

/// A number, so that the page's source doesn't name the subject.
pub fn control(item: SafetyItem) -> String {
    format!("s{}", item.index())
}

/// What was left open on this page.
pub fn missing(answers: &Answers) -> Vec<Missing> {
    let open = SafetyItem::ALL.iter().filter(|item| answers.safety_reply(**item).is_none());
    open.map(|item| Missing {
        control: format!("{}-0", control(*item)),
        question: SAFETY[item.index()].ask.to_owned(),
    })
    .collect()
}
