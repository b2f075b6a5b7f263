//! What was said before the scored questions.

use super::areas::reply;
use crate::dom::{El, el, h2};
use crate::parts::table::Table;
use crate::questionnaire::Answers;
use crate::words::questions::{ask, strain};
use crate::words::text::check;
use crate::words::text::summary::paper as words;
use crate::words::{BREACH, ROLE, STATUS};

pub fn you(answers: &Answers) -> El {
    let mut table = Table::new();
    let role = answers.role.given().map(|role| ROLE[role.index()].label);
    table.row(ask::role::ASK.owned(), vec![reply(role, answers.role.is_done())]);
    let status = answers.status.given().map(|status| STATUS[status.index()].label);
    table.row(ask::status::ASK.owned(), vec![reply(status, answers.status.is_done())]);
    let weight = answers.strain.given().map(|level| strain::LABELS[usize::from(level.value())]);
    table.row(ask::strain::ASK.owned(), vec![reply(weight, answers.strain.is_done())]);
    table.row(ask::breach::ASK.owned(), vec![breaches(answers)]);
    el("section").class("together").child(h2(words::YOU)).child(table.done(Vec::new()))
}

fn breaches(answers: &Answers) -> String {
    let mut names = String::new();
    for breach in answers.breaches() {
        if !names.is_empty() {
            names.push_str("; ");
        }
        names.push_str(BREACH[breach.index()].label.str());
    }
    match names.is_empty() {
        true if answers.breaches_done() => check::NONE.owned(),
        true => check::NOT_YET.owned(),
        false => names,
    }
}
