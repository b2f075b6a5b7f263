//! The schemas in `docs/` take what is written, and refuse what is refused.

mod validator;

use crate::contract::{BREACHES, ITEMS, ROLES, SAFETY, SAFETY_ANSWERS, STATUSES};
use crate::random::{config, person};
use crate::record::change::record;
use crate::record::fields::{CHECKINS, LOCKED, PLAIN, ROUNDS};
use crate::record::{edited, fixture, stored};
use proptest::prelude::*;
use serde_json::{Value, json};
use validator::Schema;

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error} in {text}"))
}

/// A cheaper run: reading a schema costs more than what it is compared with.
fn some() -> ProptestConfig {
    ProptestConfig { cases: config().cases / 10, ..config() }
}

proptest! {
    #![proptest_config(some())]

    #[test]
    fn answers_are_as_their_schema_says(person in person()) {
        prop_assert!(Schema::of("answers.schema.json").takes(&person.json()), "{:?}", person);
        let written = person.answers().to_json();
        prop_assert!(Schema::of("answers.schema.json").takes(&parsed(&written)), "{}", written);
    }

    #[test]
    fn records_are_as_their_schema_says(record in record()) {
        let text = stored(&record).to_text();
        prop_assert!(Schema::of("record.schema.json").takes(&parsed(&text)), "{}", text);
    }
}

#[test]
fn frozen_records_are_as_their_schema_says() {
    let schema = Schema::of("record.schema.json");
    for name in [
        "schema-2",
        "schema-2-flag",
        "schema-2-identical",
        "schema-2-empty",
        "schema-2-locked",
        "schema-2-checkins",
        "schema-2-rounds",
        "schema-3-locked",
    ] {
        assert!(schema.takes(&parsed(&fixture(name))), "{name}");
    }
    assert!(!schema.takes(&parsed(&fixture("schema-1"))));
}

/// Edits after which a field stands twice: who reads JSON for a schema sees only one of the two.
const TWICE: [&str; 6] = [
    "\"begun\":0,\"begun\":0",
    "\"ask_directly\":{",
    "\"done\":true,\"done\":true",
    "\"role\":1,\"role\":2",
    "\"step.small_promise.note\"",
    "\"hard\":\"\",\"hard\"",
];

/// The order of times is no matter for a schema.
const OF_THE_ORDER: [&str; 2] = ["\"at\":1764446400000", "\"at\":0"];

#[test]
fn what_is_refused_is_not_in_the_schema() {
    let schema = Schema::of("record.schema.json");
    for (name, edits) in [
        ("schema-2", PLAIN),
        ("schema-2-locked", LOCKED),
        ("schema-2-checkins", CHECKINS),
        ("schema-2-rounds", ROUNDS),
    ] {
        for (old, new, _) in edits {
            if OF_THE_ORDER.contains(new) {
                continue;
            }
            let takes = schema.takes(&parsed(&edited(name, old, new)));
            assert_eq!(takes, TWICE.contains(new), "{new} in {name}");
        }
    }
}

/// The ids of the answers stand in their schema one by one.
#[test]
fn the_schema_of_answers_has_every_id() {
    let schema = Schema::of("answers.schema.json");
    let takes = |value: Value| schema.takes(&value);
    for item in ITEMS {
        for level in 0..=4 {
            assert!(takes(json!({"schema": 1, "answers": {item: level}})), "{item}");
        }
        assert!(!takes(json!({"schema": 1, "answers": {item: 5}})), "{item}");
    }
    for item in SAFETY {
        for answer in SAFETY_ANSWERS {
            assert!(takes(json!({"schema": 1, "safety": {item: answer}})), "{item}");
        }
        assert!(!takes(json!({"schema": 1, "safety": {item: "maybe"}})), "{item}");
    }
    for (field, ids) in [("role", &ROLES[..]), ("status", &STATUSES[..])] {
        for id in ids {
            assert!(takes(json!({"schema": 1, "context": {field: id}})), "{id}");
        }
        assert!(!takes(json!({"schema": 1, "context": {field: "other"}})), "{field}");
    }
    assert!(takes(json!({"schema": 1, "context": {"breach": BREACHES}})));
    assert!(!takes(json!({"schema": 1, "context": {"breach": ["walls", "walls"]}})));
    assert!(!takes(json!({"schema": 2})) && !takes(json!({})) && !takes(json!({"schema": 1, "more": 1})));
}
