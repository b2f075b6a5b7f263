//! A person for the tests: answers as plain ids and numbers, written as JSON by the tests' own hand.

use crate::contract::{ITEMS, SAFETY};
use crate::outcome::Outcome;
use groundwork::questionnaire::{
    Answers, Breach, Item, Level, Reply, Role, SafetyAnswer, SafetyItem, Status,
};
use serde_json::{Map, Value, json};
use std::fmt;

/// Everything that one person answered.
#[derive(Clone, PartialEq)]
pub struct Person {
    pub role: Reply<&'static str>,
    pub status: Reply<&'static str>,
    pub strain: Reply<u8>,
    /// In the order of the file; `None` for no key.
    pub breach: Option<Vec<&'static str>>,
    pub safety: [Option<&'static str>; 6],
    pub items: [Reply<u8>; 28],
}

impl Person {
    /// Clear, together, ready, nothing named, no cause: the plainest plan there is.
    pub fn plain() -> Self {
        let mut person = Self {
            role: Reply::Given("hurt"),
            status: Reply::Given("together"),
            strain: Reply::Given(1),
            breach: Some(Vec::new()),
            safety: [Some("no"); 6],
            items: [Reply::Given(0); 28],
        };
        for id in ["trust", "readiness"] {
            person.count(id, [3; 4]);
        }
        for id in crate::contract::REVERSED {
            person.set(id, 4);
        }
        person
    }

    pub fn set(&mut self, item: &str, value: u8) {
        self.items[crate::contract::item(item)] = Reply::Given(value);
    }

    /// Gives each item of a block the answer that counts for `value`, strengths turned round.
    pub fn count(&mut self, block: &str, values: [u8; 4]) {
        for (i, value) in crate::contract::items_of(block).zip(values) {
            self.items[i] = Reply::Given(crate::oracle::turned(i, value));
        }
    }

    pub fn named(&self) -> &[&'static str] {
        self.breach.as_deref().unwrap_or_default()
    }

    /// The answer file.
    pub fn json(&self) -> Value {
        fn put<T: Copy + Into<Value>>(map: &mut Map<String, Value>, key: &str, said: Reply<T>) {
            match said {
                Reply::Missing => {}
                Reply::Declined => _ = map.insert(key.to_owned(), Value::Null),
                Reply::Given(value) => _ = map.insert(key.to_owned(), value.into()),
            }
        }
        let mut context = Map::new();
        put(&mut context, "role", self.role);
        put(&mut context, "status", self.status);
        put(&mut context, "strain", self.strain);
        if let Some(breach) = &self.breach {
            context.insert("breach".to_owned(), json!(breach));
        }
        let mut safety = Map::new();
        for (id, answer) in SAFETY.iter().zip(self.safety) {
            put(&mut safety, id, answer.map_or(Reply::Missing, Reply::Given));
        }
        let mut answers = Map::new();
        for (id, said) in ITEMS.iter().zip(self.items) {
            put(&mut answers, id, said);
        }
        json!({ "schema": 1, "context": context, "safety": safety, "answers": answers })
    }

    /// The same answers without the way through a file; `json` shows that they are the same.
    pub fn answers(&self) -> Answers {
        fn reply<T, U>(said: Reply<T>, known: impl Fn(T) -> Option<U>) -> Reply<U> {
            match said {
                Reply::Missing => Reply::Missing,
                Reply::Declined => Reply::Declined,
                Reply::Given(value) => Reply::Given(known(value).expect("a known value")),
            }
        }
        let mut answers = Answers::default();
        answers.role = reply(self.role, Role::from_id);
        answers.status = reply(self.status, Status::from_id);
        answers.strain = reply(self.strain, Level::new);
        if let Some(breach) = &self.breach {
            answers.set_no_breach();
            for id in breach {
                answers.set_breach(Breach::from_id(id).expect("a breach"), true);
            }
        }
        for (item, said) in SafetyItem::ALL.iter().zip(self.safety) {
            answers.set_safety(*item, said.and_then(SafetyAnswer::from_id));
        }
        for (item, said) in Item::ALL.iter().zip(self.items) {
            answers.set_item(*item, reply(said, Level::new));
        }
        answers
    }

    /// What the engine makes of this person.
    pub fn outcome(&self) -> Outcome {
        Outcome::of(self.answers())
    }
}

impl fmt::Debug for Person {
    /// As an answer file: a counterexample can be saved and given to `cargo xtask plan`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.json())
    }
}
