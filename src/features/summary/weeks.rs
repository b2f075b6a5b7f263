//! Check-ins on paper. What was said about safety in them is never there.

use crate::assessment::Score;
use crate::dom::{El, el, h2, p};
use crate::parts::date::date;
use crate::parts::on_paper::theirs;
use crate::parts::table::Table;
use crate::parts::weeks::{chart, strain, trust};
use crate::questionnaire::SafetyAnswer;
use crate::record::{CheckIn, CheckIns};
use crate::words::text::checkin::list as list_words;
use crate::words::text::summary::paper as words;
use crate::words::{Text, fill};

/// So many are told one by one; the chart has all of them.
pub const LAST: usize = 12;

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
    let mut section = el("section").child(figure);
    if list.len() > LAST {
        let shown = fill!(words::LAST, n = &LAST.to_string(), all = &list.len().to_string());
        section = section.child(el("p").string(shown));
    }
    let value =
        |score: Option<Score>| score.map_or(list_words::NONE.owned(), |score| score.rounded().to_string());
    let mut table = Table::new();
    for (at, said) in the_last(all) {
        table.row(date(at), vec![value(trust(said)), value(strain(said))]);
    }
    let names = [list_words::DAY, list_words::TRUST, list_words::STRAIN];
    section.child(table.done(names.map(Text::owned).into())).child(p(list_words::PROOF))
}

pub fn written(all: &CheckIns) -> El {
    let mut section = el("section").child(h2(words::TEXTS));
    for (at, said) in texts(all) {
        section = section.child(el("h3").string(date(at)));
        for (label, text) in [(list_words::HELPED, &said.helped), (list_words::HARD, &said.hard)] {
            if !text.trim().is_empty() {
                let label = el("b").text(label).text(": ");
                section = section.child(el("p").child(label).child(theirs(text)));
            }
        }
    }
    section
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
