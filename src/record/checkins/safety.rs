//! The safety question of a check-in. The answers of the record hear of it at once, and by them the plan.

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
    /// Keeps a check-in and what it says about safety, at this time in milliseconds. Returns the check-in's name.
    pub fn check_in(&mut self, said: CheckIn, now: u64) -> u64 {
        let before = self.clone();
        let afraid = said.afraid;
        let present = self.answers.safety_reply(Afraid);
        if present.is_none() && afraid != SafetyAnswer::Yes && self.open_since().is_some() {
            // The new round will ask by itself, and this is no answer there. Until then the one before it counts,
            // of which a skip takes the "no" back. That one's other answers stay: a "no" here tells nothing new.
            self.rounds.change_newest(|former| {
                if afraid == SafetyAnswer::Skip {
                    former.set_safety(Afraid, heard(former.safety_reply(Afraid), afraid));
                }
            });
        } else {
            self.answers.set_safety(Afraid, heard(present, afraid));
        }
        let at = self.checkins.add(said.cut(), now);
        self.stamp_changes(&before, now);
        if afraid == SafetyAnswer::Yes {
            // Also where it said so already: an earlier "no" from elsewhere must not win over it.
            self.stamps.0[key::AFRAID] = self.latest();
        } else if self.code(key::AFRAID) != before.code(key::AFRAID) {
            // It wins over what was known here. A "yes" that another device has heard, and this one has not, is not
            // lost to a question that was asked in passing.
            self.stamps.0[key::AFRAID] = after(before.stamps.0[key::AFRAID]);
        }
        at
    }
}
