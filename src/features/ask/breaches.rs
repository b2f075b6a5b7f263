//! What happened: sixteen boxes and one that empties them.

use super::body::Body;
use crate::dom::{El, below, el, live, p};
use crate::parts::{Missing, title};
use crate::questionnaire::{Answers, Breach};
use crate::session::Session;
use crate::words::BREACH;
use crate::words::questions::ask;
use crate::words::text::{common::error, questions_page::breaches as words};
use leptos::prelude::*;

/// Any number of boxes; "none of these" takes the ticks away, a tick takes "none" away.
pub fn breaches(session: Session) -> Body {
    let open = move || session.incomplete.get() && !session.record.with(|r| r.answers.breaches_done());
    let (seen, others) = Breach::ALL.split_at(10);
    let boxes = seen.iter().map(|breach| one(session, *breach));
    let others = move || others.iter().map(|breach| one(session, *breach)).chain([none(session)]).collect();
    let error = move || open().then(|| p(error::BREACH).class("error").id("breach-error"));
    let described = move || Some(if open() { "breach-hint breach-error" } else { "breach-hint" }.to_owned());
    let first = vec![
        title(words::TITLE),
        el("fieldset")
            .attr_live("class", move || Some(crate::parts::question_class(open()).to_owned()))
            .attr_live("aria-describedby", described)
            .child(el("legend").text(ask::breach::ASK))
            .child(p(ask::breach::HINT).class("hint").id("breach-hint"))
            .view(live(error))
            .child(el("div").class("options").with(boxes).view(below(others))),
    ];
    Body { first, rest: Box::new(Vec::new) }
}

fn none(session: Session) -> El {
    let none = move || session.record.with(|r| r.answers.breaches_done() && !r.answers.has_breach());
    let none = el("input").attr("type", "checkbox").id("breach-none").checked(none);
    let none = none.on_change(move |_| session.answer(Answers::set_no_breach));
    el("label").class("option apart").child(none).child(el("span").text(words::NONE))
}

fn one(session: Session, breach: Breach) -> El {
    let text = &BREACH[breach.index()];
    let input = el("input")
        .attr("type", "checkbox")
        .id(format!("breach-{}", breach.index()))
        .checked(move || session.record.with(|r| r.answers.names(breach)))
        .on_change(move |event| {
            let ticked = event_target_checked(&event);
            session.answer(|a| a.set_breach(breach, ticked));
        });
    let label = el("span").text(text.label).with(text.hint.map(|hint| el("small").text(hint)));
    el("label").class("option").child(input).child(label)
}

/// What was left open on this page.
pub fn missing(answers: &Answers) -> Vec<Missing> {
    let open = !answers.breaches_done();
    open.then(|| Missing { control: "breach-0".to_owned(), question: ask::breach::ASK }).into_iter().collect()
}
