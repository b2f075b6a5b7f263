//! The plan with its ticks. What was set aside is not in it, nor why.

use crate::dom::{El, el, h2};
use crate::parts::on_paper::tick_line;
use crate::record::{Progress, Record};
use crate::words::text::summary::paper as words;
use crate::words::{Sheet, SheetStep};

/// First steps with all their moves, later ones with those that were ticked.
pub fn steps(record: &Record, sheet: &Sheet) -> El {
    let first = list(record, &sheet.first, true);
    let later = list(record, &sheet.later, first.is_none());
    // A heading over one half would tell that the other was left out.
    let both = first.is_some() && later.is_some();
    let section = el("section").child(h2(words::STEPS));
    let section = section.with(both.then(|| el("h3").text(words::FIRST))).with(first);
    section.with(both.then(|| el("h3").text(words::LATER))).with(later)
}

fn list(record: &Record, steps: &[SheetStep], all: bool) -> Option<El> {
    let mut list = Vec::new();
    for one in steps {
        list.push(step(record, one, all));
    }
    // Only short lines stand well in two columns.
    let class = if all { "boxes" } else { "boxes paper-columns" };
    (!list.is_empty()).then(|| el("ul").class(class).with(list))
}

fn step(record: &Record, step: &SheetStep, all: bool) -> El {
    let blank = Progress::default();
    let progress = record.steps.get(step.action.id).unwrap_or(&blank);
    let mut moves = Vec::new();
    for one in &step.text.moves {
        let ticked = progress.moves & one.bit() != 0;
        if all || ticked {
            moves.push(tick_line(ticked || progress.done).text(one.text));
        }
    }
    let line = tick_line(progress.done).child(el("b").text(step.text.title));
    if moves.is_empty() { line } else { line.child(el("ul").class("boxes").with(moves)) }
}
