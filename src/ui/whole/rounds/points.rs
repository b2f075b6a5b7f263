//! Whole answers at several times, the oldest first, and how one of them stands beside a later one.

use crate::assessment::{Assessment, Cause, Score};
use crate::questionnaire::{Answers, SafetyState};
use crate::record::Record;
use crate::ui::whole::checkin::date;
use crate::words::text::rounds as words;

/// Answers and when they were given.
pub type Point<'a> = (u64, &'a Answers);

/// Every former round and, unless a new one is open, the present answers.
pub fn points(record: &Record) -> Vec<Point<'_>> {
    let mut all: Vec<_> = record.rounds.iter().collect();
    if record.answers.is_complete() {
        all.push((record.answered(), &record.answers));
    }
    all
}

/// Whether anything may be read from the answers: as on the page of the result, not where somebody is in danger
/// or is one.
pub fn is_readable(record: &Record) -> bool {
    !matches!(Assessment::of(&record.in_force()).safety, SafetyState::Flag | SafetyState::Own)
}

/// Names below this are none of a time.
const FIRST_DAY: u64 = 24 * 60 * 60 * 1000;

/// The day of answers. Those of earlier versions have none.
pub fn day(at: u64) -> String {
    if at < FIRST_DAY { words::NO_DAY.owned() } else { date(at) }
}

pub fn score(answers: &Answers, cause: Cause) -> Option<Score> {
    Score::of(answers, cause.block())
}

/// A later score beside an earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    Missing,
    Same,
    More,
    Less,
}

pub fn beside(then: Option<Score>, now: Option<Score>) -> Beside {
    match (then, now) {
        (Some(then), Some(now)) if now.about_equal(then) => Beside::Same,
        (Some(then), Some(now)) if now > then => Beside::More,
        (Some(_), Some(_)) => Beside::Less,
        _ => Beside::Missing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::{Block, Item, Level, Reply};

    fn answers(levels: [u8; 4]) -> Option<Score> {
        let mut answers = Answers::default();
        for (item, level) in Item::ALL.iter().skip(4).zip(levels) {
            answers.set_item(*item, Level::new(level).map_or(Reply::Declined, Reply::Given));
        }
        Score::of(&answers, Block::Betrayal)
    }

    #[test]
    fn only_fifteen_points_are_a_change() {
        for (then, now, expected) in [
            ([2, 2, 2, 2], [2, 2, 3, 3], Beside::Same),
            ([2, 2, 2, 2], [3, 3, 3, 2], Beside::More),
            ([3, 3, 3, 2], [2, 2, 2, 2], Beside::Less),
            ([9, 9, 2, 2], [4, 4, 4, 4], Beside::Missing),
            ([4, 4, 4, 4], [9, 9, 2, 2], Beside::Missing),
        ] {
            assert_eq!(beside(answers(then), answers(now)), expected, "{then:?}, then {now:?}");
        }
    }
}
