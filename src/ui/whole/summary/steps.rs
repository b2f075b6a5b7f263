//! The plan with its ticks. What was set aside is not in it, nor why.

use crate::record::{Progress, Record};
use crate::ui::dom::{El, el, h2};
use crate::words::whole::text::summary::paper as words;
use crate::words::{Sheet, SheetStep};

/// First steps with all their moves, later ones with those that were ticked.
pub fn steps(record: &Record, sheet: &Sheet) -> El {
    let first: Vec<El> = Sheet::printable(&sheet.first).map(|one| step(record, one, true)).collect();
    let alone = first.is_empty();
    let later: Vec<El> = Sheet::printable(&sheet.later).map(|one| step(record, one, alone)).collect();
    let halves = [(words::FIRST, first), (words::LATER, later)];
    // A heading over one half would tell that the other was left out.
    let both = halves.iter().all(|(_, steps)| !steps.is_empty());
    let halves = halves.into_iter().filter(|(_, steps)| !steps.is_empty()).map(|(heading, steps)| {
        let list = el("ul").class("boxes paper-columns").with(steps);
        el("div").with(both.then(|| el("h3").text(heading))).child(list)
    });
    el("section").child(h2(words::STEPS)).with(halves)
}

fn step(record: &Record, step: &SheetStep, all: bool) -> El {
    let blank = Progress::default();
    let progress = record.steps.get(step.action.id).unwrap_or(&blank);
    let is_ticked = |n: usize| progress.done || progress.moves & (1 << n) != 0;
    let shown = |n: usize| all || progress.moves & (1 << n) != 0;
    let moves: Vec<El> = step
        .text
        .moves
        .iter()
        .enumerate()
        .filter(|(n, _)| shown(*n))
        .map(|(n, line)| tick_line(is_ticked(n)).text(*line))
        .collect();
    let list = (!moves.is_empty()).then(|| el("ul").class("boxes").with(moves));
    tick_line(progress.done).child(el("b").text(step.text.title)).with(list)
}

/// A line with a box.
pub fn tick_line(ticked: bool) -> El {
    el("li").class(if ticked { "ticked" } else { "" })
}
