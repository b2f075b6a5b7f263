//! The plan on paper.

use crate::dom::{El, el, h2};
use crate::parts::on_paper::{own_steps, tick_line};
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
    /// Titles, moves, times and limits.
    Full,
    /// A list of short notes: no heading, no name, no date.
    Discreet,
}

/// What goes on paper.
#[derive(Clone, Copy)]
pub struct Print {
    pub kind: PaperKind,
    /// Only the first steps: they fit on one page.
    pub short: bool,
}

/// The sheet as it is printed. Shows no safety answer, no role, no score and no reason, and
/// leaves out the steps that would tell of a safety state.
pub fn paper(session: Session, sheet: &Sheet, print: Print) -> El {
    let first: Vec<&SheetStep> = Sheet::printable(&sheet.first).collect();
    let later: &[SheetStep] = if print.short { &[] } else { &sheet.later };
    let later: Vec<&SheetStep> = Sheet::printable(later).collect();
    match print.kind {
        PaperKind::Full => {
            let parts: Vec<_> = [(words::FIRST, first), (words::LATER, later)]
                .into_iter()
                .filter(|(_, steps)| !steps.is_empty())
                .collect();
            // A heading over one half would tell that the other was left out.
            let last = parts.len().saturating_sub(1);
            let pages = parts.into_iter().enumerate().map(|(i, (heading, steps))| {
                let page = el("section").class("paper-page").with((last > 0).then(|| h2(heading)));
                page.child(columns(session, steps).with((i == last && !print.short).then(notes)))
            });
            let title = el("p").class("paper-title").text(words::TITLE);
            let all = el("div").class("paper").id("paper").child(title).with(pages);
            // A person's own lines may say anything: only where safety is clear, and not on the one page.
            if !print.short && sheet.state == crate::questionnaire::SafetyState::Clear {
                return all.with(own_on_paper(session));
            }
            all
        }
        PaperKind::Discreet => {
            let boxes =
                el("ul").class("boxes").with(first.into_iter().chain(later).map(|step| note(session, step)));
            let page = el("section").class("paper-page").child(boxes);
            el("div").class("paper discreet").id("paper").child(page)
        }
    }
}

/// Short lines: two columns put twice as much on a page, and five first steps on the first one.
fn columns(session: Session, steps: Vec<&SheetStep>) -> El {
    el("div").class("paper-columns").with(steps.into_iter().map(|step| full_step(session, step)))
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
        own_steps(record).map(|(_, own)| tick_line(own.done).string(own.note.clone())).collect()
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
