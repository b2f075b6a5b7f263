//! What an entry that was deleted still tells: its name, and the stamp of the deletion.

use super::{Dated, Entry, Said};
use crate::record::MAX_STAMP;

impl<T: Said> Dated<T> {
    /// The name of the newest entry that was deleted with this stamp, if no later one is kept.
    pub(in crate::record) fn gone_with(&self, stamp: u64) -> Option<u64> {
        let newest = self.0.iter().rev().take_while(|entry| entry.said.is_none());
        newest.filter(|entry| entry.stamp == stamp).map(|entry| entry.at).next()
    }

    /// The same, whatever is kept after it.
    pub(in crate::record) fn left_with(&self, stamp: u64) -> Option<u64> {
        let gone = |entry: &&Entry<T>| entry.said.is_none() && entry.stamp == stamp;
        self.0.iter().rfind(gone).map(|entry| entry.at)
    }

    /// With which stamp the one of this name was deleted.
    pub(in crate::record) fn gone_at(&self, at: u64) -> Option<u64> {
        self.stamp(at).filter(|_| self.get(at).is_none())
    }

    /// Leaves a deleted entry under the first free name from this time on, for [`Dated::gone_with`] to find. A name
    /// is free if no entry has it, or one that was deleted before the stamp `before`.
    pub(in crate::record) fn leave(&mut self, time: u64, stamp: u64, before: u64) {
        let mut at = time.min(MAX_STAMP - T::MAX as u64);
        loop {
            let entry = Entry { at, stamp, said: None };
            match self.place(at) {
                Ok(place) if self.0[place].said.is_none() && self.0[place].stamp < before => {
                    self.0[place] = entry;
                }
                Ok(_) => {
                    at += 1;
                    continue;
                }
                Err(place) => self.0.insert(place, entry),
            }
            return self.drop_oldest();
        }
    }
}
