//! How careful what was said about safety makes the plan, and the more careful of two.

use crate::questionnaire::{Answers, SafetyAnswer, SafetyItem};

/// How careful an answer to a safety question makes the plan, 0 to 3. No answer is the lowest, so that of two
/// sides the one that has an answer decides; if neither has one, the engine takes it as a skip.
pub const fn care(answer: Option<SafetyAnswer>) -> u8 {
    match answer {
        None => 0,
        Some(SafetyAnswer::No) => 1,
        Some(SafetyAnswer::Skip) => 2,
        Some(SafetyAnswer::Yes) => 3,
    }
}

/// The first answers, but each safety question as the more careful of the two has it.
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
