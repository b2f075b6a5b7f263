//! How careful what was said about safety makes the plan, and the more careful of two.

use crate::questionnaire::{Answers, SafetyAnswer, SafetyItem};

/// How careful an answer to a safety question makes the plan. Not to have been asked counts for nothing: the
/// other side speaks then, and without one the engine takes it as a skip.
pub const fn care(answer: Option<SafetyAnswer>) -> u8 {
    match answer {
        None => 0,
        Some(SafetyAnswer::No) => 1,
        Some(SafetyAnswer::Skip) => 2,
        Some(SafetyAnswer::Yes) => 3,
    }
}

/// The first answers, with each safety question as the more careful of both have it.
pub(super) fn more_careful(answers: &Answers, other: &Answers) -> Answers {
    let mut out = answers.clone();
    for item in SafetyItem::ALL {
        let theirs = other.safety_reply(*item);
        if care(theirs) > care(out.safety_reply(*item)) {
            out.set_safety(*item, theirs);
        }
    }
    out
}
