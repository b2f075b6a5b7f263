//! Four scored items.

use super::about::{choices, position, reply, wrong};
use crate::questionnaire::{Answers, Block, Item, Level};
use crate::ui::Session;
use crate::ui::parts::{Missing, Question, Title};
use crate::words::questions::scale;
use crate::words::{BLOCKS, said};
use leptos::prelude::*;

/// The page of a block.
pub fn items(session: Session, block: Block) -> impl IntoView {
    let text = &BLOCKS[block.index()];
    let questions = block.items().iter().map(|item| question(session, *item)).collect_view();
    view! {
        <Title text=text.title/>
        <p class="lead">{text.about} " " {text.intro}</p>
        {questions}
    }
}

fn question(session: Session, item: Item) -> impl IntoView {
    let role = session.record.with_untracked(|r| r.answers.effective_role());
    let answer = move || session.record.with(|r| r.answers.item(item));
    view! {
        <Question id=control(item) legend=said::ask(item, role) scale=true
            choices=choices(scale::LABELS.iter().copied())
            chosen=Signal::derive(move || position(answer(), &Level::ALL))
            on_choose=move |i| session.answer(|a| a.set_item(item, reply(i, &Level::ALL)))
            error=Signal::derive(move || wrong(session, answer().is_done()))/>
    }
}

/// The id of a question's controls, without their number.
pub fn control(item: Item) -> String {
    format!("q{}", item.index())
}

/// What was left open on this page.
pub fn missing(answers: &Answers, block: Block) -> Vec<Missing> {
    let role = answers.effective_role();
    let open = block.items().iter().filter(|item| !answers.item(**item).is_done());
    open.map(|item| Missing {
        control: format!("{}-0", control(*item)),
        question: said::ask(*item, role).to_owned(),
    })
    .collect()
}
