//! Two records as one: for each key, the later change.
//!
//! Of two equal stamps the higher value wins, and what was not said is the lowest. So it makes no difference
//! which is merged into which, in what order or how often, and nothing that only one side holds is lost.

use super::Record;
use super::key::KEYS;

impl Record {
    /// Takes over every key that the other record changed later.
    pub fn merge(&mut self, other: &Self) {
        self.merge_from(0, other);
    }

    /// The same, but only for what has at least this stamp in the other record.
    pub fn merge_from(&mut self, from: u64, other: &Self) {
        for key in 0..KEYS {
            let (mine, theirs) = (self.stamps.0[key], other.stamps.0[key]);
            if theirs >= from && (theirs > mine || theirs == mine && other.code(key) > self.code(key)) {
                self.copy(key, other);
                self.stamps.0[key] = theirs;
            }
        }
        for list in self.lists_mut() {
            list.merge_from(from, other);
        }
    }
}
