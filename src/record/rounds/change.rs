//! Beginning a new round, and going back from it.

use super::name::name;
use crate::record::Record;
use crate::record::key::{ITEMS, LOOKED_AGAIN, ROLE, SAFETY};
use crate::record::stamps::after;
use std::ops::Range;

impl Record {
    /// Puts the present answers among the rounds and begins anew with none, at this time in milliseconds. Steps and
    /// check-ins stay. Does nothing while the answers are not complete: a round is whole.
    pub fn begin_round(&mut self, now: u64) {
        if !self.answers.is_complete() {
            return;
        }
        let before = self.clone();
        let answers = std::mem::take(&mut self.answers);
        // After every round that is there, whatever the clock said: the newest is the one with the highest name.
        let after = self.rounds.newest().map_or(0, |(at, _)| at + 1);
        let at = name(before.answered_at(), &answers).max(after);
        self.rounds.add(answers, at);
        self.looked_again = false;
        self.stamp_changes(&before, now);
        self.stamp_unasked(&before);
    }

    /// Goes back from an open round to the answers of the one before; does nothing without one. Of safety answers
    /// the more careful stay. What another device does in the round meanwhile is a matter for [`Record::join`].
    pub fn end_round_early(&mut self, now: u64) {
        let Some((at, _)) = self.open_since() else { return };
        let answers = self.in_force().into_owned();
        let before = self.clone();
        self.answers = answers;
        self.rounds.remove(at);
        self.stamp_changes(&before, now);
        let stamp = self.latest();
        for key in (ROLE..SAFETY).chain(ITEMS..LOOKED_AGAIN) {
            // Even where the open round has the same value: the one that counts now was not said there.
            self.stamps.0[key] = stamp;
        }
        self.stamp_unasked(&before);
    }

    /// Nobody was asked about safety here. So a change of a safety answer is made later than what this device knew, but
    /// not than what another has heard since: a "yes" from there is not lost.
    fn stamp_unasked(&mut self, before: &Self) {
        for key in SAFETY..ITEMS {
            if self.code(key) != before.code(key) {
                self.stamps.0[key] = after(before.stamps.0[key]);
            }
        }
    }

    /// When the present answers were given, in milliseconds: the latest stamp among them, or 0. Those about safety
    /// don't count: a date must not give away that one of them was changed.
    pub fn answered_at(&self) -> u64 {
        self.given_at(ROLE..SAFETY).max(self.items_answered_at())
    }

    /// The same for the scored items alone.
    pub fn items_answered_at(&self) -> u64 {
        self.given_at(ITEMS..LOOKED_AGAIN)
    }

    /// The latest stamp among these keys of the answers; after a return from a round, the age of what came back.
    pub(in crate::record) fn given_at(&self, keys: Range<usize>) -> u64 {
        let latest = self.stamps.0[keys].iter().copied().max().unwrap_or(0);
        // Answers that somebody went back to are as old as their round, which was deleted with the same stamp.
        self.rounds.gone_with(latest).unwrap_or(latest)
    }
}
