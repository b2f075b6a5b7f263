//! Another record in the place of this one: what a file holds, or what was here before it.

use super::Record;
use super::key::{ITEMS, LOOKED_AGAIN, ROLE, SAFETY};
use super::stamps::{MAX_STAMP, next};

impl Record {
    /// Puts another record in the place of this one, at this time in milliseconds. Every key counts as changed,
    /// so what the other one doesn't say is gone too. Its answers stay as old as they were.
    pub fn replace_with(&mut self, other: &Self, now: u64) {
        // On a new device there is nothing that the import has to be later than.
        if *self == Self::default() {
            return self.clone_from(other);
        }
        let stamp = next(now, self.latest().max(other.latest()));
        self.answers = other.answers.clone();
        self.looked_again = other.looked_again;
        for list in self.lists_mut() {
            list.replace_with(other, stamp);
        }

        // A deleted round with the same stamp tells how old answers are, as after a return from a round. So the rounds
        // that this import deletes must not share it, and what was said about the person has its own if its age differs.
        let [first, second] = [1, 2].map(|n| (stamp + n).min(MAX_STAMP));
        let kept = self.rounds.newest().map_or(0, |(at, _)| at + 1);
        let items = other.items_answered_at().max(kept);
        let person = other.given_at(ROLE..SAFETY).max(kept);
        self.stamps.0.fill(second);
        self.stamps.0[ITEMS..LOOKED_AGAIN].fill(first);
        if person == items {
            self.stamps.0[ROLE..SAFETY].fill(first);
        } else {
            self.rounds.leave(person, second, stamp);
        }
        self.rounds.leave(items, first, stamp);
    }
}
