//! The keys of a record: what can be changed, and so has a stamp, on its own.
//!
//! Everything but the steps has a fixed place here, so that a record is compared and merged in one
//! loop over numbers.

use super::Record;
use crate::questionnaire::{Item, Level, Reply, Role, SafetyAnswer, SafetyItem, Status};

pub const ROLE: usize = 0;
const STATUS: usize = 1;
const STRAIN: usize = 2;
const BREACH: usize = 3;
pub const SAFETY: usize = 4;
/// The first safety question, which a check-in asks as well.
pub const AFRAID: usize = SAFETY;
pub const ITEMS: usize = SAFETY + 6;
pub const LOOKED_AGAIN: usize = ITEMS + 28;

/// How many keys have a fixed place.
pub const KEYS: usize = LOOKED_AGAIN + 1;

/// The name under which the stamp of a key is written.
pub fn name(key: usize) -> String {
    match key {
        ROLE => "role".to_owned(),
        STATUS => "status".to_owned(),
        STRAIN => "strain".to_owned(),
        BREACH => "breach".to_owned(),
        SAFETY..ITEMS => ["safety.", SafetyItem::ALL[key - SAFETY].id()].concat(),
        ITEMS..LOOKED_AGAIN => Item::ALL[key - ITEMS].id().to_owned(),
        _ => "looked_again".to_owned(),
    }
}

/// The key with this name.
pub fn named(text: &str) -> Option<usize> {
    match text {
        "role" => Some(ROLE),
        "status" => Some(STATUS),
        "strain" => Some(STRAIN),
        "breach" => Some(BREACH),
        "looked_again" => Some(LOOKED_AGAIN),
        _ => match text.strip_prefix("safety.") {
            Some(id) => SafetyItem::from_id(id).map(|item| SAFETY + item.index()),
            None => Item::from_id(text).map(|item| ITEMS + item.index()),
        },
    }
}

impl Record {
    /// The value of a key as a number; not said is 0, so that an answer wins where neither side has a
    /// stamp. Among safety answers "yes" is the highest: no tie may drop it.
    pub(super) fn code(&self, key: usize) -> u32 {
        let answers = &self.answers;
        match key {
            ROLE => reply(answers.role, Role::index),
            STATUS => reply(answers.status, Status::index),
            STRAIN => reply(answers.strain, level),
            BREACH if !answers.breaches_done() => 0,
            BREACH => answers.breaches().fold(1 << 16, |set, breach| set | 1 << breach.index()),
            SAFETY..ITEMS => match answers.safety_reply(SafetyItem::ALL[key - SAFETY]) {
                None => 0,
                Some(SafetyAnswer::No) => 1,
                Some(SafetyAnswer::Skip) => 2,
                Some(SafetyAnswer::Yes) => 3,
            },
            ITEMS..LOOKED_AGAIN => reply(answers.item(Item::ALL[key - ITEMS]), level),
            _ => u32::from(self.looked_again),
        }
    }

    /// Takes over the value of a key.
    pub(super) fn copy(&mut self, key: usize, from: &Self) {
        let (answers, other) = (&mut self.answers, &from.answers);
        match key {
            ROLE => answers.role = other.role,
            STATUS => answers.status = other.status,
            STRAIN => answers.strain = other.strain,
            BREACH => answers.copy_breaches(other),
            SAFETY..ITEMS => {
                let item = SafetyItem::ALL[key - SAFETY];
                answers.set_safety(item, other.safety_reply(item));
            }
            ITEMS..LOOKED_AGAIN => {
                let item = Item::ALL[key - ITEMS];
                answers.set_item(item, other.item(item));
            }
            _ => self.looked_again = from.looked_again,
        }
    }
}

fn level(level: Level) -> usize {
    usize::from(level.value())
}

fn reply<T: Copy>(reply: Reply<T>, index: fn(T) -> usize) -> u32 {
    match reply {
        Reply::Missing => 0,
        Reply::Declined => 1,
        Reply::Given(value) => 2 + index(value) as u32,
    }
}
