//! Whole answers at several times, the oldest first, with what is said of them.

use crate::assessment::{Cause, Score};
use crate::questionnaire::Answers;
use crate::record::Record;

/// Answers and when they were given.
pub type Point<'a> = (u64, &'a Answers);

/// Every former round and, unless a new one is open, the present answers.
pub fn points(record: &Record) -> Vec<Point<'_>> {
    let mut all: Vec<_> = record.rounds.iter().collect();
    if record.answers.is_complete() {
        all.push((record.answered_at(), &record.answers));
    }
    all
}

pub fn score(answers: &Answers, cause: Cause) -> Option<Score> {
    Score::of(answers, cause.block())
}
