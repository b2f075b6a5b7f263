//! Area by area: what was said then, what is said now, and the line of all rounds.

use super::chart::line_of;
use super::points::{Point, score};
use crate::assessment::{Cause, Change, Score};
use crate::dom::{El, el};
use crate::order::heaviest_first;
use crate::parts::date::day_of_round;
use crate::words::text::rounds as words;
use crate::words::{cause_name, fill, said::band};

/// The heaviest of the later ones first, as on the page of the result. Those are of `now`, unless a new round is
/// open: then they are only the last whole ones.
pub fn areas(all: &[Point], then: Point, later: Point, now: bool) -> Vec<El> {
    let weights = Cause::ALL.iter().map(|cause| score(later.1, *cause).map_or(0, Score::rounded));
    heaviest_first(weights).into_iter().map(|i| area(all, then, (later, now), Cause::ALL[i])).collect()
}

fn area(all: &[Point], then: Point, (later, now): (Point, bool), cause: Cause) -> El {
    let scores = [then, later].map(|(_, answers)| score(answers, cause));
    let change = match Change::between(scores[0], scores[1]) {
        None => words::MISSING,
        Some(Change::Same) => words::SAME,
        Some(Change::More) => words::MORE,
        Some(Change::Less) => words::LESS,
    };
    let row = |label: String, score: Option<Score>| {
        el("div").child(el("dt").string(label)).child(el("dd").text(band(score.map(Score::band))))
    };
    let past = |at| fill!(words::THEN, day = &day_of_round(at));
    let last = if now { fill!(words::NOW, day = &day_of_round(later.0)) } else { past(later.0) };
    let rows = [row(past(then.0), scores[0]), row(last, scores[1])];
    el("article").class("cause").with([
        el("h3").text(cause_name(cause)),
        el("p").text(change),
        el("div").class("check").child(el("dl").with(rows)),
        line_of(all, cause),
    ])
}
