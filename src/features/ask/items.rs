//! Four scored items.

use super::body::{Body, wrong};
use crate::dom::{El, el};
use crate::parts::{Missing, Question, choices, title};
use crate::questionnaire::{Answers, Block, Item, Level, Reply};
use crate::session::Session;
use crate::words::questions::scale;
use crate::words::{BLOCKS, said};
use leptos::prelude::*;

/// The page of a block.
pub fn items(session: Session, block: Block) -> Body {
    let text = &BLOCKS[block.index()];
    let mut first =
        vec![title(text.title), el("p").class("lead").string(format!("{} {}", text.about, text.intro))];
    let (seen, others) = block.items().split_at(2);
    first.extend(seen.iter().map(|item| question(session, *item)));
    Body { first, rest: Box::new(move || others.iter().map(|item| question(session, *item)).collect()) }
}

fn question(session: Session, item: Item) -> El {
    let role = session.record.with_untracked(|r| r.answers.effective_role());
    let question = Question {
        id: control(item),
        legend: said::ask(item, role),
        hint: None,
        choices: choices(scale::LABELS.iter().copied()),
        scale: true,
    };
    question.el(
        move || session.record.with(|r| r.answers.item(item).position(&Level::ALL)),
        move |i| session.answer(|a| a.set_item(item, Reply::at(i, &Level::ALL))),
        move || wrong(session, |a| a.item(item).is_done()),
    )
}

/// The id of a question's controls, without their number.
pub fn control(item: Item) -> String {
    format!("q{}", item.index())
}

/// What was left open on this page.
pub fn missing(answers: &Answers, block: Block) -> Vec<Missing> {
    let role = answers.effective_role();
    let open = block.items().iter().filter(|item| !answers.item(**item).is_done());
    open.map(|item| Missing { control: format!("{}-0", control(*item)), question: said::ask(*item, role) })
        .collect()
}
