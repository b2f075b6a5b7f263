//! To begin a new round, and to go back from it.

use super::force::more_careful;
use crate::record::key::{ITEMS, LOOKED_AGAIN, ROLE, SAFETY};
use crate::record::{MOST, Record};
use std::ops::Range;

impl Record {
    /// Puts the present answers among the rounds and begins anew with none. What was done with steps stays, and
    /// so do check-ins. Without complete answers there is nothing to put there.
    pub fn begin_round(&mut self, now: u64) {
        if !self.answers.is_complete() {
            return;
        }
        let before = self.clone();
        // In any case after the rounds that there are: the newest is found by its name.
        let after = self.rounds.newest().map_or(0, |(at, _)| at + 1);
        let answers = std::mem::take(&mut self.answers);
        self.rounds.add(answers, before.answered().max(after));
        self.looked_again = false;
        self.stamp_changes(&before, now);
        // Nobody was asked again yet. So what another device has heard since, and this one has not, stays
        // later than that there is no answer here: a "yes" from there is not lost.
        for key in SAFETY..ITEMS {
            if self.code(key) != before.code(key) {
                self.stamps.0[key] = (before.stamps.0[key] + 1).min(MOST);
            }
        }
    }

    /// Goes back from an open round to the answers of the one before. Of safety answers the more careful stay.
    pub fn end_round_early(&mut self, now: u64) {
        let Some((at, former)) = self.open_since() else { return };
        let answers = more_careful(former, &self.answers);
        let before = self.clone();
        self.answers = answers;
        self.rounds.remove(at);
        self.stamp_changes(&before, now);
    }

    /// When the present answers were given: the latest stamp among them; 0 if there is none.
    pub fn answered(&self) -> u64 {
        self.given(ROLE..LOOKED_AGAIN)
    }

    /// The same for the scored items alone, which a check-in doesn't change.
    pub fn items_answered(&self) -> u64 {
        self.given(ITEMS..LOOKED_AGAIN)
    }

    fn given(&self, keys: Range<usize>) -> u64 {
        let latest = self.stamps.0[keys].iter().copied().max().unwrap_or(0);
        // Answers that somebody went back to are as old as the round that they were: it went with the same stamp.
        self.rounds.gone_with(latest).unwrap_or(latest)
    }
}
