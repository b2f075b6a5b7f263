//! When a new round is offered: four weeks after the latest answer. Sooner, answers say little about change.

use crate::assessment::Assessment;
use crate::browser::clock;
use crate::dom::{El, el};
use crate::parts::date::day_of_round;
use crate::parts::go;
use crate::record::{FOUR_WEEKS, Record};
use crate::session::{Kept, Screen, Session};
use crate::words::fill;
use crate::words::text::rounds as words;
use leptos::prelude::*;

/// From when on it is offered; nothing as long as a round is open. Answers without a time are old ones.
pub fn from(record: &Record) -> Option<u64> {
    let time = record.items_answered_at();
    record.answers.is_complete().then(|| if time == 0 { 0 } else { time + FOUR_WEEKS })
}

/// Whether it is offered now: by days, as people count. Who would have to wait for more than four weeks has answers of a
/// day to come: a clock was wrong, and nobody waits for that day.
pub fn is_due(record: &Record) -> bool {
    from(record).is_some_and(|from| !(1..=29).contains(&(clock::days(from) - clock::days(clock::now()))))
}

/// A quiet line, shown also to those who keep nothing: they may have opened a copy.
pub fn offer(session: Session) -> Option<El> {
    // Where nothing is compared, nothing is promised.
    if !matches!(session.kept.get(), Kept::Saved | Kept::Nothing | Kept::Undecided)
        || !session
            .record
            .with(|record| is_due(record) && Assessment::of(&record.in_force()).safety.is_readable())
    {
        return None;
    }
    let time = session.record.with(Record::items_answered_at);
    let text =
        if time == 0 { words::DUE_NO_DAY.owned() } else { fill!(words::DUE, day = &day_of_round(time)) };
    let line = el("p").class("quiet").id("offer-round").string(text).text(" ");
    Some(line.child(go(session, Screen::Again, words::OFFER)))
}

/// The offer, or from when on it will be there.
pub fn from_when(session: Session) -> Option<El> {
    offer(session).or_else(|| {
        let from = session.record.with(|record| {
            from(record).filter(|_| Assessment::of(&record.in_force()).safety.is_readable())
        })?;
        if session.record.with(is_due) {
            return None;
        }
        Some(el("p").class("quiet").string(fill!(words::FROM, day = &day_of_round(from))))
    })
}
