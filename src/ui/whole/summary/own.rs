//! A person's own steps and notes: their own words, so only on their own tick.

use super::steps::tick_line;
use super::weeks::with_lines;
use crate::record::{Progress, Record};
use crate::ui::dom::{El, el, h2};
use crate::ui::whole::plan::OWN;
use crate::words::whole::text::summary::paper as words;
use crate::words::{Sheet, SheetStep};

pub fn is_some(record: &Record, sheet: &Sheet) -> bool {
    own_steps(record).next().is_some() || notes(record, sheet).next().is_some()
}

pub fn own(record: &Record, sheet: &Sheet) -> El {
    let own: Vec<El> = own_steps(record).map(|own| tick_line(own.done).string(own.note.clone())).collect();
    let notes: Vec<El> = notes(record, sheet).map(|(step, note)| written_note(step, note)).collect();
    let own = (!own.is_empty()).then(|| {
        let list = el("ul").class("boxes own").with(own);
        el("div").child(h2(words::OWN)).child(list)
    });
    let notes = (!notes.is_empty()).then(|| el("div").child(h2(words::NOTES)).with(notes));
    el("section").with(own).with(notes)
}

fn written_note(step: &SheetStep, note: &str) -> El {
    el("div").child(el("h3").text(step.text.title)).child(with_lines(el("p"), note))
}

fn own_steps(record: &Record) -> impl Iterator<Item = &Progress> {
    let own = record.steps.iter().filter(|(id, progress)| id.starts_with(OWN) && !progress.note.is_empty());
    own.map(|(_, progress)| progress)
}

/// Notes on the steps in sight. Those on others stay on the screen: they would say what is not in the plan.
fn notes<'a>(record: &'a Record, sheet: &'a Sheet) -> impl Iterator<Item = (&'a SheetStep, &'a str)> {
    let steps = Sheet::printable(&sheet.first).chain(Sheet::printable(&sheet.later));
    steps.filter_map(|step| {
        let note = record.steps.get(step.action.id)?.note.trim();
        (!note.is_empty()).then_some((step, note))
    })
}
