//! What happened: sixteen boxes and one that empties them.

use crate::questionnaire::{Answers, Breach};
use crate::ui::Session;
use crate::ui::parts::{Missing, Title};
use crate::words::BREACH;
use crate::words::questions::ask;
use crate::words::text::{common::error, questions_page::breaches as words};
use leptos::prelude::*;

/// Any number of boxes; "none of these" takes the ticks away, a tick takes "none" away.
pub fn breaches(session: Session) -> impl IntoView {
    let boxes = Breach::ALL.iter().map(|breach| one(session, *breach)).collect_view();
    let open = move || session.incomplete.get() && !session.record.with(|r| r.answers.breaches_done());
    let none = move || session.record.with(|r| r.answers.breaches_done() && !r.answers.has_breach());
    view! {
        <Title text=words::TITLE/>
        <fieldset class="question" class:wrong=open aria-describedby="breach-hint">
            <legend>{ask::breach::ASK}</legend>
            <p class="hint" id="breach-hint">{ask::breach::HINT}</p>
            {move || open().then(|| view! { <p class="error">{error::BREACH}</p> })}
            <div class="options">
                {boxes}
                <label class="option apart">
                    <input type="checkbox" id="breach-none" prop:checked=none
                        on:change=move |_| session.answer(Answers::set_no_breach)/>
                    <span>{words::NONE}</span>
                </label>
            </div>
        </fieldset>
    }
}

fn one(session: Session, breach: Breach) -> impl IntoView {
    let text = &BREACH[breach.index()];
    let id = format!("breach-{}", breach.index());
    let named = move || session.record.with(|r| r.answers.names(breach));
    view! {
        <label class="option">
            <input type="checkbox" id=id prop:checked=named on:change=move |event| {
                let ticked = event_target_checked(&event);
                session.answer(|a| a.set_breach(breach, ticked));
            }/>
            <span>{text.label}{text.hint.map(|hint| view! { <small>{hint}</small> })}</span>
        </label>
    }
}

/// What was left open on this page.
pub fn missing(answers: &Answers) -> Vec<Missing> {
    if answers.breaches_done() {
        return Vec::new();
    }
    vec![Missing { control: "breach-0".to_owned(), question: ask::breach::ASK.to_owned() }]
}
