//! Part 7: the scoring sheet. All numbers come from the tables for scoring by hand.

use super::pieces::{blank, h3, head, table, tick, together};
use super::you::role_letter;
use crate::assessment::by_hand::{ByHand, HandBlock, LensRule, by_hand};
use crate::assessment::{Band, Lens};
use crate::dom::{El, el, h2, p};
use crate::questionnaire::{Block, Role};
use crate::words::built::text::paper::{areas, parts, sums as words};
use crate::words::questions::scale;
use crate::words::{BLOCKS, ITEMS, Text, cause_name, fill, fill_all, lens_words, result, said};

pub fn sums() -> Vec<El> {
    let table = by_hand();
    let mut page = vec![
        h2(parts::SUMS),
        p(words::INTRO),
        el("ol").with(words::DO.iter().map(|text| el("li").text(*text))),
    ];
    page.extend(table.blocks.iter().map(block));
    page.extend([lookup(&table), upward(), areas(&table), lens(&table.lens)]);
    page
}

/// Which number counts for which answer, and room for the sum.
fn block(block: &HandBlock) -> El {
    let row = |row: &crate::assessment::by_hand::HandItem| {
        let short = el("th").attr("scope", "row").class("ask").text(ITEMS[row.item.index()].short);
        let mark = if row.item.reverse_keyed() { words::REVERSE.str() } else { "" };
        let counts = row.counts.iter().map(|count| el("td").class("tick").string(count.to_string()));
        el("tr")
            .child(el("td").string(row.number.to_string()))
            .child(short)
            .with(counts)
            .child(el("td").text(mark))
    };
    let heads = scale::LABELS.iter().map(|label| head(*label).class("tick"));
    let heads = [el("td"), head(words::QUESTION).class("ask")].into_iter().chain(heads).chain([el("td")]);
    let fields = [words::ANSWERS, words::SUM, words::SCORE, words::WORD].map(field);
    let title = BLOCKS[block.block.index()].title;
    together([
        h3(title),
        table(title, heads, block.items.iter().map(row)),
        el("p").class("fields").with(fields),
    ])
}

fn field(name: Text) -> El {
    el("span").child(el("b").text(name)).child(el("span").class("line"))
}

/// Score and word for each sum.
fn lookup(table: &ByHand) -> El {
    let mut heads = vec![head(words::SUM)];
    for lookup in &table.lookups {
        let n = lookup.answers.to_string();
        heads.push(el("th").attr("scope", "col").string(fill!(words::WITH_ANSWERS, n = &n)));
        heads.push(head(words::WORD));
    }
    let most = table.lookups.iter().map(|lookup| lookup.scores.len()).max().unwrap_or_default();
    let rows = (0..most).map(|sum| {
        let cells = table.lookups.iter().flat_map(|lookup| match lookup.scores.get(sum) {
            Some((score, band)) => {
                [el("td").string(score.to_string()), el("td").text(said::band(Some(*band)))]
            }
            None => [el("td"), el("td")],
        });
        el("tr").child(el("th").attr("scope", "row").string(sum.to_string())).with(cells)
    });
    together([h3(words::LOOKUP), self::table(words::LOOKUP, heads, rows), p(words::LIMITS)])
}

/// The words of the two blocks of which more is better.
fn upward() -> El {
    let upward = fill!(words::UPWARD, trust = title(Block::Trust), readiness = title(Block::Readiness));
    let pairs = [Band::Less, Band::Some, Band::Strong]
        .map(|band| el("li").string(format!("{} = {}", said::band(Some(band)), upward_word(band))));
    together([el("p").string(upward), el("ul").with(pairs)])
}

fn upward_word(band: Band) -> Text {
    match band {
        Band::Less => words::LITTLE,
        Band::Some => words::SOME,
        Band::Strong => words::MUCH,
    }
}

fn title(block: Block) -> &'static str {
    BLOCKS[block.index()].title.str()
}

/// Which causes are shown.
fn areas(table: &ByHand) -> El {
    let rows = table.causes.iter().map(|cause| {
        let name = format!("{} ({})", cause_name(*cause), title(cause.block()));
        let name = el("th").attr("scope", "row").class("ask").string(name);
        el("tr").child(name).with([blank(), blank(), tick()])
    });
    let heads = [areas::AREA, words::SCORE, words::WORD, areas::TAKE].map(head);
    let close = table.close.to_string();
    let less = said::band(Some(Band::Less));
    let rules = fill_all!(areas::RULES, less = less.str(), close = &close).map(|rule| el("li").string(rule));
    together([h3(areas::TITLE), p(areas::TEXT), self::table(areas::TITLE, heads, rows), el("ol").with(rules)])
}

/// Whether it is about now, about before, or both.
fn lens(rule: &LensRule) -> El {
    let has = |(block, band): (Block, Band)| {
        let (name, word) = match crate::assessment::Cause::of_block(block) {
            Some(cause) => (cause_name(cause), said::band(Some(band))),
            None => (BLOCKS[block.index()].title, upward_word(band)),
        };
        el("li").string(fill!(areas::HAS_WORD, name = name.str(), word = word.str()))
    };
    let (item, level) = rule.past_item;
    let number = (item.index() + 1).to_string();
    let level = scale::LABELS[usize::from(level.value())];
    let item = el("li").string(fill!(areas::ITEM, n = &number, level = level.str()));
    let boxes = |items: Vec<El>| el("ul").class("boxes").with(items);
    let reading = [
        (areas::NOW_TICKS, Lens::Present),
        (areas::BEFORE_TICKS, Lens::Past),
        (areas::BOTH_TICKS, Lens::Both),
        (areas::NO_TICKS, Lens::Neither),
    ];
    let reading = reading.map(|(ticks, lens)| {
        let words = lens_words(lens);
        let head = el("b").string(format!("{ticks}: {}. ", words.title));
        let broke = fill!(areas::BROKE, letter = role_letter(Role::Broke));
        let broke = el("p").child(el("i").string(format!("{broke} "))).text(words.text_broke);
        el("li").child(head).text(words.text).child(broke)
    });
    el("div").with([
        together([
            h3(areas::LENS),
            p(areas::NOW),
            boxes(vec![el("li").text(areas::NOW_NAMED), has(rule.present)]),
            p(areas::BEFORE),
            boxes(rule.past.iter().map(|one| has(*one)).chain([item]).collect()),
        ]),
        together([el("p").child(el("b").text(areas::READING)), el("ul").with(reading)]),
        p(result::overall::LIMITS),
    ])
}
