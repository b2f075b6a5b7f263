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

fn the_last(all: &CheckIns) -> Vec<(u64, &CheckIn)> {
    let mut last: Vec<_> = all.iter().rev().take(LAST).collect();
    last.reverse();
    last
}

/// The texts of the last ones. Those of a week in which the question about safety was no "no" stay on the
/// screen: they may speak of it.
pub fn texts(all: &CheckIns) -> Vec<(u64, &CheckIn)> {
    let mut last = the_last(all);
    last.retain(|(_, said)| {
        said.afraid == SafetyAnswer::No && !(said.helped.trim().is_empty() && said.hard.trim().is_empty())
    });
    last
}

pub fn chart_and_table(all: &CheckIns) -> El {
    let list: Vec<_> = all.iter().collect();
    let figure = el("div").class("together").child(h2(words::WEEKS)).with(chart(&list));
    let last = the_last(all);
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

/// A text with its own line breaks, as one paragraph: a page breaks inside it as inside any other.
pub fn with_lines(paragraph: El, text: &str) -> El {
    let mut lines = text.trim().lines();
    let first = paragraph.string(lines.next().unwrap_or_default().to_owned());
    lines.fold(first, |paragraph, line| paragraph.child(el("br")).string(line.to_owned()))
}

pub fn written(all: &CheckIns) -> El {
    let week = |(at, said): (u64, &CheckIn)| {
        let texts = [(list_words::HELPED, &said.helped), (list_words::HARD, &said.hard)];
        let texts = texts.into_iter().filter(|(_, text)| !text.trim().is_empty());
        let texts = texts.map(|(label, text)| {
            let label = el("b").text(label).text(": ");
            with_lines(el("p").child(label), text)
        });
        el("div").child(el("h3").string(date(at))).with(texts)
    };
    el("section").child(h2(words::TEXTS)).with(texts(all).into_iter().map(week))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Also when the check is clear again: what was written in such a week may speak of it.
    #[test]
    fn a_week_without_a_no_is_not_quoted() {
        let mut all = CheckIns::default();
        let kinds = [SafetyAnswer::No, SafetyAnswer::Yes, SafetyAnswer::Skip];
        for (at, afraid) in (1..).zip(kinds) {
            all.add(CheckIn { afraid, helped: "Tea".to_owned(), ..CheckIn::default() }, at);
        }
        all.add(CheckIn { afraid: SafetyAnswer::No, hard: " ".to_owned(), ..CheckIn::default() }, 4);
        assert_eq!(texts(&all).iter().map(|(at, _)| *at).collect::<Vec<_>>(), [1]);
    }

    #[test]
    fn the_last_ones_are_told_oldest_first() {
        let mut all = CheckIns::default();
        for at in 1..=20 {
            all.add(CheckIn::default(), at);
        }
        let told: Vec<u64> = the_last(&all).iter().map(|(at, _)| *at).collect();
        assert_eq!(told, (9..=20).collect::<Vec<_>>());
    }
}
