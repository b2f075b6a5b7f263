//! In the middle of a new round: what the plan goes by meanwhile.

use super::date::day_of_round;
use crate::dom::{El, el, p};
use crate::questionnaire::{SafetyAnswer, SafetyItem};
use crate::session::Session;
use crate::words::text::rounds::open as words;
use crate::words::{SAFETY, Text, fill};
use leptos::prelude::*;

/// On every screen that shows a result or a plan.
pub fn open_notice(session: Session) -> Option<El> {
    let at = session.record.with(|record| record.open_since().map(|(at, _)| at))?;
    Some(el("p").class("notice").id("open-round").string(fill!(words::NOTICE, day = &day_of_round(at))))
}

/// Whether an open round has asked all that counts as skipped, and heard a no each time: then there is nothing
/// to answer until it is done.
pub fn is_answered_anew(session: Session) -> bool {
    session.record.with(|record| {
        let in_force = record.in_force();
        let mut skipped = SafetyItem::ALL.iter().filter(|item| in_force.safety(**item) == SafetyAnswer::Skip);
        record.open_since().is_some()
            && skipped.all(|item| record.answers.safety_reply(*item) == Some(SafetyAnswer::No))
    })
}

/// Says so.
pub fn stays() -> El {
    p(words::STAYS)
}

/// The safety questions that are still open, by their short names.
pub fn skipped(session: Session) -> Vec<Text> {
    session.record.with(|record| {
        let answers = record.in_force();
        let open = SafetyItem::ALL.iter().filter(|i| answers.safety(**i) == SafetyAnswer::Skip);
        open.map(|i| SAFETY[i.index()].short).collect()
    })
}
