//! The plan on paper.

use crate::dom::{El, el, h2};
use crate::parts::on_paper::{own_steps, theirs, tick_line};
use crate::record::Progress;
use crate::session::Session;
use crate::words::Text;
use crate::words::text::living;
use crate::words::text::print::paper as words;
use crate::words::{Sheet, SheetStep};
use leptos::prelude::WithUntracked;

/// How much a print says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperKind {
    /// The whole plan. Only where the safety check is clear.
    Whole,
    /// What anybody's paper may hold: titles, moves, times and limits.
    Full,
    /// The same as a list of short notes: no heading, no name, no date.
    Discreet,
}

/// What goes on paper.
#[derive(Clone, Copy)]
pub struct Print {
    pub kind: PaperKind,
    /// Of the whole plan only the first steps: they fit on one page.
    pub short: bool,
}

/// The sheet as it is printed. Shows no safety answer, no role, no score and no reason. Two of its kinds are the same
/// whatever was said about safety.
pub fn paper(session: Session, sheet: &Sheet, print: Print) -> El {
    let page = || el("section").class("paper-page");
    if print.kind == PaperKind::Discreet {
        let boxes = el("ul").class("boxes").with(sheet.paper.iter().map(|step| note(session, step)));
        return el("div").class("paper discreet").id("paper").child(page().child(boxes));
    }
    let title = el("p").class("paper-title").text(words::TITLE);
    let all = el("div").class("paper").id("paper").child(title);
    if print.kind == PaperKind::Full {
        return all.child(page().child(columns(session, &sheet.paper)).child(notes()));
    }
    let later = (!print.short && !sheet.later.is_empty())
        .then(|| page().child(h2(words::LATER)).child(columns(session, &sheet.later)).child(notes()));
    let all_on_one = later.is_none();
    let first = page().with((!all_on_one).then(|| h2(words::FIRST))).child(columns(session, &sheet.first));
    let first = first.with((all_on_one && !print.short).then(notes));
    let own = (!print.short).then(|| own_on_paper(session)).flatten();
    all.child(first).with(later).with(own)
}

/// Short lines: two columns put twice as much on a page, and five first steps on the first one.
fn columns(session: Session, steps: &[SheetStep]) -> El {
    el("div").class("paper-columns").with(steps.iter().map(|step| full_step(session, step)))
}

fn full_step(session: Session, step: &SheetStep) -> El {
    let text = &step.text;
    let fact =
        |name: Text, value: &'static str| el("p").child(el("b").string(format!("{name}: "))).text(value);
    el("article")
        .class("paper-step")
        .child(el("h3").text(text.title))
        .child(el("ul").class("boxes").with(text.moves.iter().map(|one| {
            let ticked = is_ticked(session, step, |ticks| ticks.done || ticks.moves & one.bit() != 0);
            tick_line(ticked).text(one.text)
        })))
        .with(text.say.map(|say| fact(words::SAY, say)))
        .child(fact(words::TIME, text.time))
        .child(fact(words::NOT_WHEN, text.not_when))
        .child(el("div").class("rule"))
}

fn note(session: Session, step: &SheetStep) -> El {
    let ticked = is_ticked(session, step, |ticks| ticks.done);
    tick_line(ticked).text(step.text.discreet)
}

/// Whether its box is ticked.
fn is_ticked(session: Session, step: &SheetStep, look: impl Fn(&Progress) -> bool) -> bool {
    session.record.with_untracked(|r| r.steps.get(step.action.id).is_some_and(look))
}

/// The same on paper, with boxes.
fn own_on_paper(session: Session) -> Option<El> {
    let rows: Vec<El> = session.record.with_untracked(|record| {
        own_steps(record).map(|(_, own)| tick_line(own.done).child(theirs(&own.note))).collect()
    });
    (!rows.is_empty()).then(|| {
        let list = el("ul").class("boxes own").with(rows);
        el("section").child(el("h3").text(living::OWN_TITLE)).child(list)
    })
}

fn notes() -> El {
    let rule = || el("div").class("rule");
    let title = el("p").child(el("b").text(words::NOTES));
    el("div").class("notes").with([title, rule(), rule(), rule()])
}
