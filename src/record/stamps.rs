//! Which change is later: a hybrid logical clock.
//!
//! A stamp is the time in milliseconds, or one more than the latest stamp in the record if that is later.
//! So a change always counts as later than what the person saw before it, whatever the clock says.

use super::Record;
use super::kept::Kept;
use super::key::KEYS;

/// The highest stamp: the highest whole number that a script, or another reader of JSON, holds exactly.
pub const MAX_STAMP: u64 = (1 << 53) - 1;

/// The stamps of the keys with a fixed place; those of a list are in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamps(pub(super) Box<[u64; KEYS]>);

impl Default for Stamps {
    fn default() -> Self {
        Self(Box::new([0; KEYS]))
    }
}

impl Record {
    /// The latest stamp of all, in milliseconds since 1970; 0 if nothing was ever changed.
    pub fn latest(&self) -> u64 {
        let of_lists = self.lists().into_iter().map(Kept::latest);
        self.stamps.0.iter().copied().chain(of_lists).max().unwrap_or(0)
    }

    /// Stamps every key whose value differs from before, at this time in milliseconds. To be called after each change.
    pub fn stamp_changes(&mut self, before: &Self, now: u64) {
        let stamp = next(now, self.latest().max(before.latest()));
        for key in 0..KEYS {
            if self.code(key) != before.code(key) {
                self.stamps.0[key] = stamp;
            }
        }
        for list in self.lists_mut() {
            list.stamp_changes(before, stamp);
        }
    }
}

/// The stamp of a change at this time, later than `latest` whatever the clock says.
pub(super) fn next(now: u64, latest: u64) -> u64 {
    now.max(after(latest)).min(MAX_STAMP)
}

/// One more, for a stamp or a revision, as long as there is room.
pub(super) fn after(number: u64) -> u64 {
    (number + 1).min(MAX_STAMP)
}
