//! To begin a new round, and to go back from it.

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
        // In any case after the rounds that there are: the newest is found by its name.
        let after = self.rounds.newest().map_or(0, |(at, _)| at + 1);
        let at = name(before.answered(), &answers).max(after);
        self.rounds.add(answers, at);
        self.looked_again = false;
        self.stamp_changes(&before, now);
        self.not_asked(&before);
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
            // Also what is as it was in the open round: it was not said there.
            self.stamps.0[key] = stamp;
        }
        self.not_asked(&before);
    }

    /// Nobody was asked about safety. So a change there is later than what was known here, and no later than what
    /// another device has heard since, and this one has not: a "yes" from there is not lost.
    fn not_asked(&mut self, before: &Self) {
        for key in SAFETY..ITEMS {
            if self.code(key) != before.code(key) {
                self.stamps.0[key] = after(before.stamps.0[key]);
            }
        }
    }

    /// When the present answers were given, in milliseconds: the latest stamp among them, or 0. Those about safety
    /// don't count: a date must not give away that one of them was changed.
    pub fn answered(&self) -> u64 {
        self.given(ROLE..SAFETY).max(self.items_answered())
    }

    /// The same for the scored items alone.
    pub fn items_answered(&self) -> u64 {
        self.given(ITEMS..LOOKED_AGAIN)
    }

    /// The latest stamp among these keys of the answers; after a way back, the age of what came back.
    pub(in crate::record) fn given(&self, keys: Range<usize>) -> u64 {
        let latest = self.stamps.0[keys].iter().copied().max().unwrap_or(0);
        // Answers that somebody went back to are as old as the round that they were: it went with the same stamp.
        self.rounds.gone_with(latest).unwrap_or(latest)
    }
}
