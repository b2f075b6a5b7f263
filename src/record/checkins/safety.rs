//! The safety question of a check-in. It changes the answers of the record at once, and with them the plan.

use super::CheckIn;
use crate::questionnaire::SafetyAnswer;
use crate::questionnaire::SafetyItem::Afraid;
use crate::record::stamps::after;
use crate::record::{Record, key};

/// The answer to the first safety question after a check-in has asked it once more. A "yes" counts whatever
/// was said before; to take one back, a person goes to the question itself. A skip takes a "no" back.
pub fn heard(present: Option<SafetyAnswer>, said: SafetyAnswer) -> Option<SafetyAnswer> {
    match (present, said) {
        (Some(SafetyAnswer::Yes), _) | (_, SafetyAnswer::Yes) => Some(SafetyAnswer::Yes),
        (Some(_), SafetyAnswer::Skip) => Some(SafetyAnswer::Skip),
        (None, SafetyAnswer::Skip) => None,
        (_, SafetyAnswer::No) => Some(SafetyAnswer::No),
    }
}

impl Record {
    /// Keeps a check-in and what it says about safety, in place of the one that was being filled in, at this time in milliseconds. Returns the check-in's name:
    /// a time of the minute before, by chance, since another tab may enter one in the same moment.
    pub fn check_in(&mut self, said: CheckIn, now: u64, chance: u16) -> u64 {
        let before = self.clone();
        self.drop_filled_in();
        let afraid = said.afraid;
        let present = self.answers.safety_reply(Afraid);
        if present.is_none() && afraid != SafetyAnswer::Yes && self.open_since().is_some() {
            // The open round will ask this itself, so it is not answered there. Until then the round before it counts,
            // whose "no" a skip takes back. A "no" tells it nothing new.
            self.rounds.change_newest(|former| {
                if afraid == SafetyAnswer::Skip {
                    former.set_safety(Afraid, heard(former.safety_reply(Afraid), afraid));
                }
            });
        } else {
            self.answers.set_safety(Afraid, heard(present, afraid));
        }
        let (most, chance) = (u64::from(u16::MAX), u64::from(chance));
        let early = now.saturating_sub(most);
        // After the newest one, but not after one whose clock was ahead: the day would be wrong for good.
        let newest = self.checkins.newest().map_or(0, |(at, _)| at);
        let next = if newest.abs_diff(now) <= 4 * most { newest + 1 } else { 0 };
        let at = self.checkins.add(said.cut(), early.max(next) + chance);
        self.stamp_changes(&before, now);
        if afraid == SafetyAnswer::Yes {
            // Even if it was "yes" before: a "no" that another device gave in between must not win over it.
            self.stamps.0[key::AFRAID] = self.latest();
        } else if self.code(key::AFRAID) != before.code(key::AFRAID) {
            // Later than what was known here, but no more: a "yes" that only another device has heard must not be lost
            // to a question that was asked in passing.
            self.stamps.0[key::AFRAID] = after(before.stamps.0[key::AFRAID]);
        }
        at
    }
}
