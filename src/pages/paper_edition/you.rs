//! Parts 4 and 5: the person, and what happened.

use super::pieces::{letter, together};
use crate::dom::{El, el, h2, p};
use crate::questionnaire::{Role, SafetyItem};
use crate::words::built::text::paper::{parts, you as words};
use crate::words::questions::{ask, strain};
use crate::words::{BREACH, ROLE, STATUS, Text, fill};

pub fn you() -> Vec<El> {
    let letters = fill!(words::LETTERS, letter = role_letter(Role::Unsure));
    let roles = Role::ALL.iter().map(|role| {
        let letter = el("b").string(format!("{} ", role_letter(*role)));
        el("li").child(letter).text(ROLE[role.index()].label)
    });
    let plain = |labels: Vec<Text>| labels.into_iter().map(|label| el("li").text(label)).collect();
    vec![
        h2(parts::YOU),
        question(ask::role::ASK, [p(ask::role::HINT), el("p").string(letters)], roles.collect()),
        question(
            ask::status::ASK,
            [p(ask::status::HINT), p(words::STATUS)],
            plain(STATUS.iter().map(|status| status.label).collect()),
        ),
        question(ask::strain::ASK, [p(ask::strain::HINT)], plain(strain::LABELS.to_vec())),
    ]
}

/// The letter that stands for a role in the tables of steps.
pub fn role_letter(role: Role) -> &'static str {
    letter(SafetyItem::ALL.len() + role.index())
}

pub fn happened() -> Vec<El> {
    let breaches = BREACH.iter().map(|breach| {
        let hint = breach.hint.map(|hint| el("small").text(hint));
        el("li").text(breach.label).with(hint)
    });
    let none = el("li").text(words::NONE);
    vec![
        h2(parts::HAPPENED),
        el("p").child(el("b").text(ask::breach::ASK)),
        p(ask::breach::HINT),
        el("ul").class("boxes paper-columns").with(breaches.chain([none])),
    ]
}

fn question(ask: Text, hints: impl IntoIterator<Item = El>, options: Vec<El>) -> El {
    let ask = el("p").child(el("b").text(ask));
    together([ask].into_iter().chain(hints).chain([el("ul").class("boxes").with(options)]))
}
