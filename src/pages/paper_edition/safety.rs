//! Part 1: the safety check, before anything else, with its plain rule.

use super::pieces::{h3, head, letter, table, tick, together};
use crate::dom::{El, el, h2, p};
use crate::questionnaire::SafetyItem;
use crate::words::SAFETY;
use crate::words::Text;
use crate::words::built::text::paper::{parts, safety as words};
use crate::words::questions::ask;
use crate::words::text::help;

pub fn questions() -> Vec<El> {
    let row = |item: &SafetyItem| {
        let words = &SAFETY[item.index()];
        let ask = el("th").attr("scope", "row").class("ask").text(words.ask);
        el("tr").child(el("td").text(letter(item.index()))).child(ask).with([tick(), tick(), tick()])
    };
    let heads = [words::YES, words::NO, words::SKIP].map(|text| head(text).class("tick"));
    let heads = [el("td"), head(ask::safety::TITLE).class("ask")].into_iter().chain(heads);
    vec![
        h2(parts::SAFETY),
        p(words::WHY),
        p(words::HEAD),
        table(ask::safety::TITLE, heads, SafetyItem::ALL.iter().map(row)),
        together([
            h3(words::RULE),
            el("ul").with([
                rule(words::FLAG, words::FLAG_TEXT),
                rule(words::OWN, words::OWN_TEXT),
                rule(words::UNKNOWN, words::UNKNOWN_TEXT),
                rule(words::CLEAR, words::CLEAR_TEXT),
            ]),
            p(help::DANGER),
        ]),
    ]
}

fn rule(when: Text, then: Text) -> El {
    el("li").child(el("b").string(format!("{when} "))).text(then)
}
