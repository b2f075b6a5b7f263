//! Part 6: the scored questions, a table for each block.

use super::pieces::{head, table, tick, together};
use crate::assessment::by_hand::{HandBlock, HandItem, by_hand};
use crate::dom::{El, el, h2, p};
use crate::questionnaire::Role;
use crate::words::built::text::paper::{parts, sums};
use crate::words::questions::scale;
use crate::words::{BLOCKS, said};

pub fn questions() -> Vec<El> {
    let blocks = by_hand().blocks;
    [h2(parts::QUESTIONS)].into_iter().chain(blocks.iter().map(block)).collect()
}

fn block(block: &HandBlock) -> El {
    let words = &BLOCKS[block.block.index()];
    let labels = scale::LABELS.iter().chain([&scale::SKIP]).map(|label| head(*label).class("tick"));
    let heads = [el("td"), head(sums::QUESTION).class("ask")].into_iter().chain(labels);
    together([
        el("h3").text(words.title),
        p(words.intro),
        table(words.title, heads, block.items.iter().map(row)),
    ])
}

fn row(row: &HandItem) -> El {
    // The wording without a side: on paper nobody knows the role before it is read.
    let ask = el("th").attr("scope", "row").class("ask").text(said::ask(row.item, Role::Unsure));
    let number = el("td").string(row.number.to_string());
    // One box for each answer, and one for none.
    el("tr").child(number).child(ask).with((0..=row.counts.len()).map(|_| tick()))
}
