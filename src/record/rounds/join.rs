//! Merging where one record went back from an open round and the other has not heard of it.
//!
//! Merged key by key, earlier answers and answers of the open round would be mixed, and a "no" that must not count
//! alone could take a "yes" back. So one side gives way before they are merged. Going back says nothing new: the
//! answers that return are as old as the round that they come from.

use super::care::care;
use super::name::coarse_time;
use crate::questionnaire::{Answers, SafetyItem};
use crate::record::Record;
use crate::record::key::{ITEMS, KEYS, LOOKED_AGAIN, ROLE, SAFETY};
use crate::record::stamps::after;

/// A return from an open round: the name of the round whose answers came back, and the stamp they got.
#[derive(Clone, Copy)]
struct Return {
    at: u64,
    stamp: u64,
}

impl Record {
    /// Merges what two tabs or devices hold of one record. Which of them is merged into the other makes no
    /// difference. Without a return on either side, it is [`Record::merge`].
    pub fn join(&mut self, other: &Self) {
        if let Some(back) = self.has_to_give_way(other) {
            self.give_way(other, back);
        } else if let Some(back) = other.has_to_give_way(self) {
            let mut other = other.clone();
            other.give_way(self, back);
            return self.merge(&other);
        }
        self.merge(other);
    }

    /// The last return, if the present answers came back by it: their lowest stamp is its own. Deleting a round from
    /// the list leaves the answers alone, so it is none.
    fn return_made(&self) -> Option<Return> {
        let stamp = self.answer_stamps().min().filter(|_| self.open_since().is_none())?;
        Some(Return { at: self.rounds.left_with(stamp)?, stamp })
    }

    /// The stamps of all answers but those about safety.
    fn answer_stamps(&self) -> impl Iterator<Item = u64> {
        (ROLE..SAFETY).chain(ITEMS..LOOKED_AGAIN).map(|key| self.stamps.0[key])
    }

    /// The return because of which this side gives way to the other, if it does. Never do both.
    fn has_to_give_way(&self, other: &Self) -> Option<Return> {
        match (self.return_made(), other.return_made()) {
            (None, Some(back)) => self.is_ended_by(back).then_some(back),
            (Some(back), None) if other.open_since().is_some() => {
                (!other.is_ended_by(back) && self.is_unaware_of(other, back)).then_some(back)
            }
            (Some(back), theirs) => {
                let given = theirs.map_or_else(|| other.answered_at(), |theirs| theirs.at);
                let newer = other.answers.is_complete() && coarse_time(given) > coarse_time(back.at);
                let heard = other.rounds.gone_at(back.at).is_some_and(|gone| gone >= back.stamp);
                (newer && !heard && self.is_unaware_of(other, back)).then_some(back)
            }
            (None, None) => None,
        }
    }

    /// Whether this return was from the round that is open here: begun before it, with none finished since.
    fn is_ended_by(&self, back: Return) -> bool {
        let open =
            self.open_since().is_some_and(|(at, _)| at == back.at || self.rounds.get(back.at).is_none());
        open && self.answer_stamps().min() < Some(back.stamp)
    }

    /// Whether this side went back without knowing what the other one holds. The safety answers that came back show
    /// it, because their stamps are low. After an import they are not: an import is meant to win.
    fn is_unaware_of(&self, other: &Self, back: Return) -> bool {
        let last = other.answer_stamps().max();
        self.stamps.0[SAFETY..ITEMS].iter().any(|stamp| *stamp <= back.stamp && Some(*stamp) < last)
    }

    fn give_way(&mut self, other: &Self, back: Return) {
        if self.open_since().is_some() { self.return_too(other, back) } else { self.undo_return(other, back) }
    }

    /// Leaves the open round as the other side did. Of each safety answer the more careful one stays, unless the
    /// other side changed it after its return, and later than here.
    fn return_too(&mut self, other: &Self, back: Return) {
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
            // An answer that outweighs another has to be the later one too.
            self.stamps.0[key] = if here.max(there) > said { stamp.max(after(mine)) } else { stamp };
        }
        // Even if a check-in has changed that round since: what it said is in the answers now.
        let gone = self.rounds.newest().map(|(at, _)| at).filter(|at| other.rounds.gone_at(*at).is_some());
        if let Some(at) = gone {
            self.rounds.take(at, &other.rounds);
        }
    }

    /// Undoes the return here: the other side has finished the round meanwhile, or has begun one since. What was
    /// said here after the return is merged as usual. What was said about safety in the round that was left stays
    /// only where it is the more careful and the other side has not heard of it.
    fn undo_return(&mut self, other: &Self, back: Return) {
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

/// How careful the answer of a key makes the plan: 0 for every key but those of safety answers.
fn careful(key: usize, answers: &Answers) -> u8 {
    item(key).map_or(0, |item| care(answers.safety_reply(item)))
}
