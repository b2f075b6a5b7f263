//! Another record in the place of this one: what a file holds, or what was here before it.

use super::key::{ITEMS, KEYS, LOOKED_AGAIN, ROLE, SAFETY};
use super::stamps::{MOST, next};
use super::steps::Progress;
use super::{Record, Stamps};

impl Record {
    /// Puts another record in the place of this one, as a change of every key: also what the other one
    /// doesn't say is later than all that was said before. Its answers stay as old as they were.
    pub fn replace_with(&mut self, other: &Self, now: u64) {
        // On a new device there is nothing to win over.
        if *self == Self::default() {
            return self.clone_from(other);
        }
        let stamp = next(now, self.latest().max(other.latest()));
        let renew = |_: &Progress, progress: &Progress| Progress { stamps: [stamp; 4], ..progress.clone() };
        let steps = self.steps.zip(&other.steps, &renew);
        let mut checkins = std::mem::take(&mut self.checkins);
        checkins.replace_with(&other.checkins, stamp);
        let mut rounds = std::mem::take(&mut self.rounds);
        rounds.replace_with(&other.rounds, stamp);

        // When answers were given is told by a round that went with their stamp, as after a way back. So none of those
        // that go with this import has it, and what was said of a person has one of its own if it is of another day.
        let [first, second] = [1, 2].map(|n| (stamp + n).min(MOST));
        let kept = rounds.newest().map_or(0, |(at, _)| at + 1);
        let items = other.items_answered().max(kept);
        let person = other.given(ROLE..SAFETY).max(kept);
        let mut stamps = Stamps(Box::new([second; KEYS]));
        stamps.0[ITEMS..LOOKED_AGAIN].fill(first);
        if person == items {
            stamps.0[ROLE..SAFETY].fill(first);
        } else {
            rounds.leave(person, second, stamp);
        }
        rounds.leave(items, first, stamp);
        *self = Self { steps, checkins, rounds, stamps, ..other.clone() };
    }
}
