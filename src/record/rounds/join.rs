//! Records that meet where one went back from a round and the other has not heard of it.
//!
//! Merged key by key, answers of before and answers of the open round would stand side by side, and a "no" that must
//! not count alone could take a "yes" back. So one side gives way before they are merged. Who goes back says nothing
//! new: what comes back is as old as the round that it was.

use super::care::care;
use super::name::outside;
use crate::questionnaire::{Answers, SafetyItem};
use crate::record::Record;
use crate::record::key::{ITEMS, KEYS, LOOKED_AGAIN, ROLE, SAFETY};
use crate::record::stamps::after;

/// A way back: the name of the round that it led to, and its stamp.
#[derive(Clone, Copy)]
struct Back {
    at: u64,
    stamp: u64,
}

impl Record {
    /// Merges what two tabs or devices hold of one record. Which of them is merged into the other makes no
    /// difference. Without a way back on either side, it is [`Record::merge`].
    pub fn join(&mut self, other: &Self) {
        if let Some(back) = self.gives_way(other) {
            self.give_way(other, back);
        } else if let Some(back) = other.gives_way(self) {
            let mut other = other.clone();
            other.give_way(self, back);
            return self.merge(&other);
        }
        self.merge(other);
    }

    /// The last way back, if these answers came by it. All of them have its stamp, but what was changed since; one
    /// that was deleted from the list has left them alone.
    fn went_back(&self) -> Option<Back> {
        let stamp = self.times().min().filter(|_| self.open_since().is_none())?;
        Some(Back { at: self.rounds.left_with(stamp)?, stamp })
    }

    /// The stamps of the answers but those about safety.
    fn times(&self) -> impl Iterator<Item = u64> {
        (ROLE..SAFETY).chain(ITEMS..LOOKED_AGAIN).map(|key| self.stamps.0[key])
    }

    /// Whether this side gives way to the other, because of which way back. Never both do.
    fn gives_way(&self, other: &Self) -> Option<Back> {
        match (self.went_back(), other.went_back()) {
            (None, Some(back)) => self.is_left_by(back).then_some(back),
            (Some(back), None) if other.open_since().is_some() => {
                (!other.is_left_by(back) && self.lacks(other, back)).then_some(back)
            }
            (Some(back), theirs) => {
                let given = theirs.map_or_else(|| other.answered(), |theirs| theirs.at);
                let newer = other.answers.is_complete() && outside(given) > outside(back.at);
                let heard = other.rounds.gone_at(back.at).is_some_and(|gone| gone >= back.stamp);
                (newer && !heard && self.lacks(other, back)).then_some(back)
            }
            (None, None) => None,
        }
    }

    /// Whether the way back was from the round that is open here: that was begun before, and none was finished since.
    fn is_left_by(&self, back: Back) -> bool {
        let open =
            self.open_since().is_some_and(|(at, _)| at == back.at || self.rounds.get(back.at).is_none());
        open && self.times().min() < Some(back.stamp)
    }

    /// Whether this side went back without knowing what the other one holds. What came back about safety tells it,
    /// because its stamps are low. After an import they are not: that is meant to win.
    fn lacks(&self, other: &Self, back: Back) -> bool {
        let last = other.times().max();
        self.stamps.0[SAFETY..ITEMS].iter().any(|stamp| *stamp <= back.stamp && Some(*stamp) < last)
    }

    fn give_way(&mut self, other: &Self, back: Back) {
        if self.open_since().is_some() { self.go_back_to(other, back) } else { self.stay_with(other, back) }
    }

    /// Leaves the open round as the other side did. Of safety answers the more careful stays, unless something
    /// else was said there after the way back, and later.
    fn go_back_to(&mut self, other: &Self, back: Back) {
        let counted = self.in_force().into_owned();
        for key in 0..KEYS {
            let (mine, theirs) = (self.stamps.0[key], other.stamps.0[key]);
            let since = theirs > back.stamp && theirs > mine;
            let [said, here, there] = [&self.answers, &counted, &other.answers].map(|all| careful(key, all));
            let mut stamp = theirs;
            if here > there && !since {
                if let Some(item) = item(key) {
                    self.answers.set_safety(item, counted.safety_reply(item));
                }
                stamp = mine.max(after(theirs));
            } else {
                self.copy(key, other);
            }
            // What counts is later than what it outweighs.
            self.stamps.0[key] = if here.max(there) > said { stamp.max(after(mine)) } else { stamp };
        }
        // Also where a check-in has changed it since: what that said is in the answers now.
        let gone = self.rounds.newest().map(|(at, _)| at).filter(|at| other.rounds.gone_at(*at).is_some());
        if let Some(at) = gone {
            self.rounds.take(at, &other.rounds);
        }
    }

    /// Takes the way back back: the other side has finished the round meanwhile, or has begun one since. What was
    /// said here after the way back is merged as ever. So is what was said about safety in the round that was left, but
    /// that it stays where it is the more careful and the other side has not heard of it.
    fn stay_with(&mut self, other: &Self, back: Back) {
        let former = other.rounds.get(back.at);
        let heard = other.rounds.stamp(back.at).is_some_and(|stamp| stamp >= back.stamp);
        let counted = other.in_force();
        for key in 0..KEYS {
            let (mine, theirs) = (self.stamps.0[key], other.stamps.0[key]);
            let said = careful(key, &self.answers);
            if said > careful(key, &counted) && said > former.map_or(0, |former| careful(key, former)) {
                if !heard {
                    self.stamps.0[key] = mine.max(after(theirs));
                }
            } else if mine <= back.stamp {
                self.copy(key, other);
                self.stamps.0[key] = theirs;
            }
        }
        if former.is_some() {
            self.rounds.take(back.at, &other.rounds);
        }
    }
}

/// The safety question of a key.
fn item(key: usize) -> Option<SafetyItem> {
    (SAFETY..ITEMS).contains(&key).then(|| SafetyItem::ALL[key - SAFETY])
}

/// How careful these answers are under a key; no other key than that of a safety answer is.
fn careful(key: usize, answers: &Answers) -> u8 {
    item(key).map_or(0, |item| care(answers.safety_reply(item)))
}
