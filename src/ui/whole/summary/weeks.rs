//! Check-ins on paper. What was said about safety in them is never there.

use super::areas::{column_head, table};
use crate::assessment::Score;
use crate::questionnaire::SafetyAnswer;
use crate::record::{CheckIn, CheckIns};
use crate::ui::dom::{El, el, h2, p};
use crate::ui::whole::checkin::{chart, date, strain, trust};
use crate::words::fill;
use crate::words::whole::text::checkin::list as list_words;
use crate::words::whole::text::summary::paper as words;

/// So many are told one by one; the chart has all of them.
pub const LAST: usize = 12;

pub fn has_values(all: &CheckIns) -> bool {
    all.iter().any(|(_, said)| trust(said).is_some() || strain(said).is_some())
}

fn last(all: &CheckIns) -> Vec<(u64, &CheckIn)> {
    let mut last: Vec<_> = all.iter().rev().take(LAST).collect();
    last.reverse();
    last
}

/// The texts of the last ones. Those of a week in which the question about safety was no "no" stay on the
/// screen: they may speak of it.
pub fn texts(all: &CheckIns) -> Vec<(u64, &CheckIn)> {
    let mut last = last(all);
    last.retain(|(_, said)| {
        said.afraid == SafetyAnswer::No && !(said.helped.trim().is_empty() && said.hard.trim().is_empty())
    });
    last
}

pub fn chart_and_table(all: &CheckIns) -> El {
    let list: Vec<_> = all.iter().collect();
    let figure = el("div").class("together").child(h2(words::WEEKS)).with(chart(&list));
    let last = last(all);
    let value = |score: Option<Score>| {
        el("td").string(score.map_or(list_words::NONE.owned(), |score| score.rounded().to_string()))
    };
    let rows = last.iter().map(|(at, said)| {
        let day = el("th").attr("scope", "row").string(date(*at));
        el("tr").with([day, value(trust(said)), value(strain(said))])
    });
    let heads = [list_words::DAY, list_words::TRUST, list_words::STRAIN].map(column_head);
    let table = table(heads, rows);
    let numbers = [("n", &*LAST.to_string()), ("all", &*list.len().to_string())];
    let left_out = (list.len() > LAST).then(|| el("p").string(fill(words::LAST, &numbers)));
    el("section").child(figure).with(left_out).child(table).child(p(list_words::PROOF))
}

pub fn written(all: &CheckIns) -> El {
    let week = |(at, said): (u64, &CheckIn)| {
        let texts = [(list_words::HELPED, &said.helped), (list_words::HARD, &said.hard)];
        let texts = texts.into_iter().filter(|(_, text)| !text.trim().is_empty()).map(|(label, text)| {
            let lines = text.lines().map(|line| el("p").string(line.to_owned()));
            el("div").child(el("p").child(el("b").text(label))).with(lines)
        });
        el("div").child(el("h3").string(date(at))).with(texts)
    };
    el("section").child(h2(words::TEXTS)).with(texts(all).into_iter().map(week))
}
