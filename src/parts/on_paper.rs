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

/// So many own steps are shown and printed. More come from a file alone, and stay kept: thousands would keep the page busy
/// for many seconds.
pub const MOST: usize = 200;

/// The steps that a person has written, with their ids.
pub fn own_steps(record: &Record) -> impl Iterator<Item = (&str, &Progress)> {
    record.steps.iter().filter(|(id, progress)| id.starts_with(OWN) && !progress.note.is_empty()).take(MOST)
}

/// A line with a box.
pub fn tick_line(ticked: bool) -> El {
    el("li").class(if ticked { "ticked" } else { "" })
}

/// A person's own words. The style keeps their lines and blanks, and each line in its own direction.
pub fn theirs(text: &str) -> El {
    el("span").class("theirs").string(text.trim().to_owned())
}
