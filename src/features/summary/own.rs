//! A person's own steps and notes: their own words, so only on their own tick.

use crate::dom::{El, el, h2};
use crate::parts::on_paper::{own_steps, theirs, tick_line};
use crate::record::Record;
use crate::words::text::summary::paper as words;
use crate::words::{Sheet, SheetStep};

/// Own steps with their boxes, then the notes; nothing if there are none of either.
pub fn own(record: &Record, sheet: &Sheet) -> Vec<El> {
    let (mut own, mut notes) = (Vec::new(), Vec::new());
    for (_, step) in own_steps(record) {
        own.push(tick_line(step.done).child(theirs(&step.note)));
    }
    for steps in [&sheet.first, &sheet.later] {
        add_notes(&mut notes, record, steps);
    }
    let mut all = Vec::new();
    if !own.is_empty() {
        all.push(h2(words::OWN));
        all.push(el("ul").class("boxes own").with(own));
    }
    if !notes.is_empty() {
        all.push(h2(words::NOTES));
        all.extend(notes);
    }
    all
}

/// Notes on the steps in sight. Those on others stay on the screen: they would say what is not in the plan.
fn add_notes(notes: &mut Vec<El>, record: &Record, steps: &[SheetStep]) {
    for step in steps {
        let note = record.steps.get(step.action.id).map_or("", |progress| progress.note.trim());
        if !note.is_empty() {
            notes.push(el("h3").text(step.text.title));
            notes.push(el("p").child(theirs(note)));
        }
    }
}
