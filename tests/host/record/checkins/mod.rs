//! Check-ins: what they say about safety, deleting them, and how many there may be.

mod laws;
mod limits;
mod safety;

use groundwork::questionnaire::{SafetyAnswer, SafetyItem};
use groundwork::record::{CheckIn, Record};

const WEEK: u64 = 7 * 24 * 60 * 60 * 1000;

fn said(afraid: SafetyAnswer) -> CheckIn {
    CheckIn { afraid, ..CheckIn::default() }
}

fn afraid(record: &Record) -> Option<SafetyAnswer> {
    record.answers.safety_reply(SafetyItem::Afraid)
}
