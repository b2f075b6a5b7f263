//! One area over all rounds, as a small line.

use super::points::{Point, score};
use crate::assessment::{Cause, Score};
use crate::dom::{El, el};
use crate::parts::date::{FIRST_DAY, day_of_round};
use crate::parts::lines::{MARKED, Value, drawing, line, marks, path};
use crate::record::FOUR_WEEKS;
use crate::words::text::rounds::chart as words;
use crate::words::{cause_name, fill};

pub fn line_of(all: &[Point], cause: Cause) -> El {
    // Answers of earlier versions have no day: they stand a round before the first that has one.
    let dated = all.iter().map(|(at, _)| *at).find(|at| *at >= FIRST_DAY).unwrap_or(FOUR_WEEKS);
    let time = |at: u64| at.max(dated.saturating_sub(FOUR_WEEKS));
    let values: Vec<_> = all.iter().map(|(at, answers)| (time(*at), score(answers, cause))).collect();
    let mut parts = vec![path(line(&values), &[("stroke-width", "2"), ("stroke-linecap", "round")])];
    if values.len() <= MARKED {
        parts.push(path(marks(&values), &[("stroke-width", "8"), ("stroke-linecap", "round")]));
    }
    el("div").class("chart").view(drawing(parts, "64", alternative(all, &values, cause)))
}

/// What it shows, in a sentence.
fn alternative(all: &[Point], values: &[Value], cause: Cause) -> String {
    let ends =
        |i: usize| (all.get(i).map_or(0, |(at, _)| *at), value(values.get(i).and_then(|value| value.1)));
    let ((first, a), (last, b)) = (ends(0), ends(all.len().saturating_sub(1)));
    let (name, n) = (cause_name(cause).str(), all.len().to_string());
    let (first, last) = (day_of_round(first), day_of_round(last));
    fill!(words::LABEL, name = name, n = &n, first = &first, last = &last, a = &a, b = &b)
}

/// A score as a whole number, or that there is none.
pub fn value(score: Option<Score>) -> String {
    score.map_or(words::NONE.owned(), |score| score.rounded().to_string())
}
