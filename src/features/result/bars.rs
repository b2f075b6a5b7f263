//! The five areas as bars.

use crate::assessment::{Assessment, Cause, Score};
use crate::dom::{El, el};
use crate::order::heaviest_first;
use crate::words::text::result;
use crate::words::{cause_name, said};

/// A table of areas and bands; the bar in each row shows the same and is hidden from screen
/// readers. Bars are `progress` elements: they survive forced colours and need no style attribute.
pub fn bars(assessment: &Assessment) -> El {
    let scores = Cause::ALL.iter().map(|c| assessment.score(c.block()).map_or(0, Score::rounded));
    let scores: Vec<u16> = scores.collect();
    let row = |index: usize| {
        let (score, cause) = (scores[index], Cause::ALL[index]);
        let bar = el("progress").attr("max", "100").attr_string("value", score.to_string());
        el("tr").with([
            el("th").attr("scope", "row").text(cause_name(cause)),
            el("td").class("band").text(said::band(assessment.band(cause.block()))),
            el("td").class("bar").attr("aria-hidden", "true").child(bar),
        ])
    };
    let head = [
        el("th").attr("scope", "col").text(result::TABLE_AREA),
        el("th").attr("scope", "col").text(result::TABLE_BAND),
        el("td").attr("aria-hidden", "true"),
    ];
    el("table")
        .class("bars")
        .child(el("thead").child(el("tr").with(head)))
        .child(el("tbody").with(heaviest_first(scores.iter().copied()).into_iter().map(row)))
}
