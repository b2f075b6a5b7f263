//! What was said before the scored questions.

use super::areas::{question_table, reply};
use crate::questionnaire::Answers;
use crate::ui::dom::{El, el, h2};
use crate::words::questions::{ask, strain};
use crate::words::text::check;
use crate::words::whole::text::summary::paper as words;
use crate::words::{BREACH, ROLE, STATUS, Text};

pub fn you(answers: &Answers) -> El {
    let rows = [
        (ask::role::ASK, reply(answers.role, |role| ROLE[role.index()].label).owned()),
        (ask::status::ASK, reply(answers.status, |status| STATUS[status.index()].label).owned()),
        (ask::strain::ASK, reply(answers.strain, |level| strain::LABELS[usize::from(level.value())]).owned()),
        (ask::breach::ASK, breaches(answers)),
    ];
    el("section").class("together").with([h2(words::YOU), question_table(rows)])
}

fn breaches(answers: &Answers) -> String {
    let none: Text = if answers.breaches_done() { check::NONE } else { check::NOT_YET };
    let names: Vec<&str> = answers.breaches().map(|breach| BREACH[breach.index()].label.str()).collect();
    if names.is_empty() { none.owned() } else { names.join("; ") }
}
