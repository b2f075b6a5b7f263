//! The name of a round: when its answers were given, and room for what was heard about safety.

use super::care::care;
use crate::questionnaire::{Answers, SafetyItem};

/// The name of a round: the time of its answers, to some seconds. Two devices that have heard different things about
/// safety give different ones, so that neither round takes the other's place. Nor do two that ask different numbers
/// of questions, as a later version may: each has a remainder of its own. That a round is put away means that every
/// question has one of three answers.
pub(super) fn name(time: u64, answers: &Answers) -> u64 {
    let heard =
        SafetyItem::ALL.iter().map(|item| u64::from(care(answers.safety_reply(*item)).saturating_sub(1)));
    time - time % EVERY + 4 * heard.fold(0, |all, care| 3 * all + care) + SafetyItem::COUNT as u64 % 4
}

/// The room for what was heard, in milliseconds: four for each question.
const EVERY: u64 = 4_u64.pow(SafetyItem::COUNT as u32);

const _: () = assert!(4 * 3_u64.pow(SafetyItem::COUNT as u32) <= EVERY, "no room for the remainder");
const _: () = assert!(EVERY <= 60 * 60 * 1000, "the time of a round has become too coarse to tell rounds by");

/// A round's name without what was heard about safety, as a count of some seconds: what a page may hold.
pub const fn outside(name: u64) -> u64 {
    name / EVERY
}
