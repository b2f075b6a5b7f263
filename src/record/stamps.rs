//! Which change is later: a hybrid logical clock.
//!
//! A stamp is the time in milliseconds, or one more than the latest stamp that the record holds, if
//! that is later. So what a person saw and then changed always counts as the later one, whatever the
//! clock says by then.

use super::Record;
use super::key::KEYS;
use super::steps::Part;

/// The highest whole number that a script, or another reader of JSON, can hold exactly.
pub const MOST: u64 = (1 << 53) - 1;

/// The stamps of the keys with a fixed place; those of steps are with the steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamps(pub(super) Box<[u64; KEYS]>);

impl Default for Stamps {
    fn default() -> Self {
        Self(Box::new([0; KEYS]))
    }
}

impl Record {
    /// The latest stamp; 0 if nothing was ever changed.
    pub fn latest(&self) -> u64 {
        let of_steps = self.steps.iter().flat_map(|(_, progress)| progress.stamps);
        let of_keys = self.stamps.0.iter().copied().chain(of_steps).max().unwrap_or(0);
        of_keys.max(self.checkins.latest()).max(self.rounds.latest())
    }

    /// Stamps every key whose value differs from what it was before.
    pub fn stamp_changes(&mut self, before: &Self, now: u64) {
        let stamp = next(now, self.latest().max(before.latest()));
        for key in 0..KEYS {
            if self.code(key) != before.code(key) {
                self.stamps.0[key] = stamp;
            }
        }
        self.steps = self.steps.zip(&before.steps, &|mine, before| {
            let mut mine = mine.clone();
            for part in Part::ALL {
                if mine.code(*part) != before.code(*part) || (*part == Part::Note && mine.note != before.note)
                {
                    mine.stamps[part.index()] = stamp;
                }
            }
            mine
        });
        self.checkins.stamp_changes(&before.checkins, stamp);
        self.rounds.stamp_changes(&before.rounds, stamp);
    }
}

/// A stamp that is later than this one, at this time.
pub(super) fn next(now: u64, latest: u64) -> u64 {
    now.max(latest + 1).min(MOST)
}
