//! What papers have in common: which may hold more than the steps, lines with boxes, a person's own words.

use crate::assessment::Assessment;
use crate::dom::{El, el};
use crate::questionnaire::SafetyState;
use crate::record::{Aside, Progress, Record};

/// Whether more than the steps may go on paper.
///
/// A plan beside the answers that it was made from tells what was held back from it, and so why. Where the
/// safety check is not clear, or a step doesn't feel safe, the summary has no more than any print.
pub fn is_open(record: &Record, assessment: &Assessment) -> bool {
    let mut open = assessment.safety == SafetyState::Clear;
    for (_, progress) in record.steps.iter() {
        open &= progress.aside != Some(Aside::NotSafe);
    }
    open
}

/// What the id of an own step begins with. No action is called so (a test sees to it).
pub const OWN: &str = "line_";

/// The steps that a person has written, with their ids.
pub fn own_steps(record: &Record) -> impl Iterator<Item = (&str, &Progress)> {
    record.steps.iter().filter(|(id, progress)| id.starts_with(OWN) && !progress.note.is_empty())
}

/// A line with a box.
pub fn tick_line(ticked: bool) -> El {
    el("li").class(if ticked { "ticked" } else { "" })
}

/// A text with its own line breaks, as one paragraph: a page breaks inside it as inside any other.
pub fn with_lines(mut paragraph: El, text: &str) -> El {
    for (n, line) in text.trim().lines().enumerate() {
        if n > 0 {
            paragraph = paragraph.child(el("br"));
        }
        paragraph = paragraph.string(line.to_owned());
    }
    paragraph
}
