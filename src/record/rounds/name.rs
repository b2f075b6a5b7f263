//! The name of a round: when its answers were given, and room for what was heard about safety.

use super::care::care;
use crate::questionnaire::{Answers, SafetyItem};

/// The name of a round: the time of its answers in steps of [`SLOT`], and within that what was heard about safety.
/// So two devices that have heard different things give different names, and neither round takes the other's place;
/// the remainder by four keeps apart versions that ask different numbers of questions. In a round that is put away
/// every safety question has one of its three answers.
pub(super) fn name(time: u64, answers: &Answers) -> u64 {
    let heard =
        SafetyItem::ALL.iter().map(|item| u64::from(care(answers.safety_reply(*item)).saturating_sub(1)));
    time - time % SLOT + 4 * heard.fold(0, |all, care| 3 * all + care) + SafetyItem::COUNT as u64 % 4
}

/// The room for what was heard, in milliseconds: a factor of four for each safety question, 4,096 for six.
const SLOT: u64 = 4_u64.pow(SafetyItem::COUNT as u32);

const _: () = assert!(4 * 3_u64.pow(SafetyItem::COUNT as u32) <= SLOT, "no room for the remainder");
const _: () = assert!(SLOT <= 60 * 60 * 1000, "the time of a round has become too coarse to tell rounds by");

/// A round's name without what was heard about safety, as a count of some seconds: what a page may hold.
pub const fn coarse_time(name: u64) -> u64 {
    name / SLOT
}
