//! Two records as one: for each key, the later change.
//!
//! Of two equal stamps the higher value wins, and what was not said is the lowest. So it makes no
//! difference who is merged into whom, in which order and how often, and nothing vanishes that only
//! one side holds.

use super::Record;
use super::key::KEYS;
use super::steps::{Part, Progress};

impl Record {
    /// Takes over what the other record says later.
    pub fn merge(&mut self, other: &Self) {
        self.merge_from(0, other);
    }

    /// The same for what has at least this stamp in the other record.
    pub fn merge_from(&mut self, from: u64, other: &Self) {
        for key in 0..KEYS {
            let (mine, theirs) = (self.stamps.0[key], other.stamps.0[key]);
            if theirs >= from && (theirs > mine || theirs == mine && other.code(key) > self.code(key)) {
                self.copy(key, other);
                self.stamps.0[key] = theirs;
            }
        }
        self.steps = self.steps.zip(&other.steps, &|mine, other| step(from, mine, other));
        self.checkins.merge_from(from, &other.checkins);
        self.rounds.merge_from(from, &other.rounds);
    }
}

fn step(from: u64, mine: &Progress, other: &Progress) -> Progress {
    let mut out = mine.clone();
    for part in Part::ALL {
        let at = part.index();
        let (mine_stamp, theirs) = (mine.stamps[at], other.stamps[at]);
        let higher = match part {
            Part::Note => other.note > mine.note,
            _ => other.code(*part) > mine.code(*part),
        };
        if theirs >= from && (theirs > mine_stamp || theirs == mine_stamp && higher) {
            out.copy(*part, other);
            out.stamps[at] = theirs;
        }
    }
    out
}
