//! The plan on paper.

use crate::ui::dom::{El, el, h2};
use crate::words::Text;
use crate::words::text::print::paper as words;
use crate::words::{Sheet, SheetStep};

/// How much a print says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperKind {
    /// Titles, moves, times and limits.
    Full,
    /// A list of short notes: no heading, no name, no date.
    Discreet,
}

/// The sheet as it is printed. Shows no safety answer, no role, no score and no reason, and
/// leaves out the steps that would tell of a safety state.
pub fn paper(sheet: &Sheet, kind: PaperKind) -> El {
    let first: Vec<&SheetStep> = Sheet::printable(&sheet.first).collect();
    let later: Vec<&SheetStep> = Sheet::printable(&sheet.later).collect();
    match kind {
        PaperKind::Full => {
            let parts: Vec<_> = [(words::FIRST, first), (words::LATER, later)]
                .into_iter()
                .filter(|(_, steps)| !steps.is_empty())
                .collect();
            // A heading over one half would tell that the other was left out.
            let last = parts.len().saturating_sub(1);
            let pages = parts.into_iter().enumerate().map(|(i, (heading, steps))| {
                let page = el("section").class("paper-page").with((last > 0).then(|| h2(heading)));
                page.child(columns(steps).with((i == last).then(notes)))
            });
            let title = el("p").class("paper-title").text(words::TITLE);
            el("div").class("paper").id("paper").child(title).with(pages)
        }
        PaperKind::Discreet => {
            let boxes =
                el("ul").class("boxes").with(first.into_iter().map(note)).with(later.into_iter().map(note));
            let page = el("section").class("paper-page").child(boxes);
            el("div").class("paper discreet").id("paper").child(page)
        }
    }
}

/// Short lines: two columns put twice as much on a page, and five first steps on the first one.
fn columns(steps: Vec<&SheetStep>) -> El {
    el("div").class("paper-columns").with(steps.into_iter().map(full_step))
}

fn full_step(step: &SheetStep) -> El {
    let text = &step.text;
    let fact =
        |name: Text, value: &'static str| el("p").child(el("b").string(format!("{name}: "))).text(value);
    el("article")
        .class("paper-step")
        .child(el("h3").text(text.title))
        .child(el("ul").class("boxes").with(text.moves.iter().map(|line| el("li").text(*line))))
        .with(text.say.map(|say| fact(words::SAY, say)))
        .child(fact(words::TIME, text.time))
        .child(fact(words::NOT_WHEN, text.not_when))
        .child(el("div").class("rule"))
}

fn note(step: &SheetStep) -> El {
    el("li").text(step.text.discreet)
}

fn notes() -> El {
    let rule = || el("div").class("rule");
    let title = el("p").child(el("b").text(words::NOTES));
    el("div").class("notes").with([title, rule(), rule(), rule()])
}
