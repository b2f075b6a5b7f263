//! Two records as one: for each key, the later change.
//!
//! Of two equal stamps the higher value wins, and what was not said is the lowest. So it makes no
//! difference who is merged into whom, in which order and how often, and nothing vanishes that only
//! one side holds.

use super::Record;
use super::key::KEYS;

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
        for list in self.lists_mut() {
            list.merge_from(from, other);
        }
    }
}
