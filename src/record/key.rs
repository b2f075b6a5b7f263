//! The keys of a record: whatever can change on its own, and so has a stamp of its own.
//!
//! All but those of the lists have a fixed number here, so that records are compared and merged in one loop.

use super::{Record, care};
use crate::questionnaire::{Breach, Item, Level, Reply, Role, SafetyItem, Status};

/// Keys from here to [`SAFETY`] are what was said about the person.
pub const ROLE: usize = 0;
const STATUS: usize = 1;
const STRAIN: usize = 2;
const BREACH: usize = 3;
/// Keys from here to [`ITEMS`] are the safety questions.
pub const SAFETY: usize = 4;
/// The first safety question, which a check-in asks as well.
pub const AFRAID: usize = SAFETY;
/// Keys from here to [`LOOKED_AGAIN`] are the scored items.
pub const ITEMS: usize = SAFETY + SafetyItem::COUNT;
/// [`Record::looked_again`].
pub const LOOKED_AGAIN: usize = ITEMS + Item::COUNT;

/// How many keys have a fixed place; they are numbered from 0.
pub const KEYS: usize = LOOKED_AGAIN + 1;

/// The name under which the stamp of a key is written, in two parts: "stamps" in `docs/data-format.md`.
pub fn name(key: usize) -> [&'static str; 2] {
    match key {
        ROLE => ["", "role"],
        STATUS => ["", "status"],
        STRAIN => ["", "strain"],
        BREACH => ["", "breach"],
        SAFETY..ITEMS => ["safety.", SafetyItem::ALL[key - SAFETY].id()],
        ITEMS..LOOKED_AGAIN => ["", Item::ALL[key - ITEMS].id()],
        _ => ["", "looked_again"],
    }
}

/// The key with this name; `None` for one that is not ours, or of a list.
pub fn named(text: &str) -> Option<usize> {
    (0..KEYS).find(|key| {
        let [group, id] = name(*key);
        text.strip_prefix(group) == Some(id)
    })
}

impl Record {
    /// The value of a key as a number, which decides between equal stamps. What was not said is 0, so any
    /// answer beats it; among safety answers "yes" is the highest, so no tie drops it.
    pub(super) fn code(&self, key: usize) -> u64 {
        let answers = &self.answers;
        match key {
            ROLE => reply(answers.role, Role::index),
            STATUS => reply(answers.status, Status::index),
            STRAIN => reply(answers.strain, level),
            BREACH if !answers.breaches_done() => 0,
            // A bit for each breach that was named, and above them one for a list that was dealt with.
            BREACH => answers.breaches().fold(1 << Breach::COUNT, |set, breach| set | 1 << breach.index()),
            SAFETY..ITEMS => care(answers.safety_reply(SafetyItem::ALL[key - SAFETY])).into(),
            ITEMS..LOOKED_AGAIN => reply(answers.item(Item::ALL[key - ITEMS]), level),
            _ => self.looked_again.into(),
        }
    }

    /// Takes over the value of a key, without its stamp.
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

const _: () = assert!(Breach::COUNT < u64::BITS as usize, "more breaches than bits");

fn reply<T: Copy>(reply: Reply<T>, index: fn(T) -> usize) -> u64 {
    match reply {
        Reply::Missing => 0,
        Reply::Declined => 1,
        Reply::Given(value) => 2 + index(value) as u64,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::{Answers, SafetyAnswer};
    use std::collections::BTreeSet;

    /// The codes of one key for all values that it can have, nothing among them.
    fn codes(key: usize, values: impl Iterator<Item = Answers>) -> usize {
        let code = |answers| Record { answers, ..Record::default() }.code(key);
        values.chain([Answers::default()]).map(code).collect::<BTreeSet<_>>().len()
    }

    fn replies<T: Copy>(all: &[T], set: impl Fn(&mut Answers, Reply<T>)) -> impl Iterator<Item = Answers> {
        let given = all.iter().map(|value| Reply::Given(*value)).chain([Reply::Declined]);
        given.map(move |reply| {
            let mut answers = Answers::default();
            set(&mut answers, reply);
            answers
        })
    }

    #[test]
    fn no_two_values_have_one_code() {
        assert_eq!(codes(ROLE, replies(Role::ALL, |all, reply| all.role = reply)), Role::COUNT + 2);
        assert_eq!(codes(STATUS, replies(Status::ALL, |all, reply| all.status = reply)), Status::COUNT + 2);
        assert_eq!(
            codes(STRAIN, replies(&Level::ALL, |all, reply| all.strain = reply)),
            Level::ALL.len() + 2
        );
        for item in Item::ALL {
            let values = replies(&Level::ALL, |all, reply| all.set_item(*item, reply));
            assert_eq!(codes(ITEMS + item.index(), values), Level::ALL.len() + 2, "{}", item.id());
        }
        for item in SafetyItem::ALL {
            let values = replies(SafetyAnswer::ALL, |all, reply| all.set_safety(*item, reply.given()));
            assert_eq!(codes(SAFETY + item.index(), values), SafetyAnswer::COUNT + 1, "{}", item.id());
        }
    }

    #[test]
    fn no_two_sets_of_breaches_have_one_code() {
        let sets = (0..1_usize << Breach::COUNT).map(|bits| {
            let mut answers = Answers::default();
            answers.set_no_breach();
            for breach in Breach::ALL.iter().filter(|breach| bits >> breach.index() & 1 == 1) {
                answers.set_breach(*breach, true);
            }
            answers
        });
        assert_eq!(codes(BREACH, sets), (1 << Breach::COUNT) + 1);
    }

    #[test]
    fn every_key_has_a_name_of_its_own() {
        for key in 0..KEYS {
            assert_eq!(named(&name(key).concat()), Some(key));
        }
    }
}
