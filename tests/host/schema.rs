//! The schemas in `docs/` take what is written, and refuse what is refused.

use crate::contract::{ITEMS, SAFETY};
use crate::people::{files, read};
use crate::random::{config, person};
use crate::record::change::record;
use crate::record::edits::EDITS;
use crate::record::{edited, fixture, stored};
use jsonschema::{Registry, Validator};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::sync::LazyLock;

static ANSWERS: LazyLock<Validator> = LazyLock::new(|| schema("answers.schema.json"));
static RECORD: LazyLock<Validator> = LazyLock::new(|| schema("record.schema.json"));

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error} in {text}"))
}

fn file(name: &str) -> Value {
    parsed(&read(&format!("docs/{name}")))
}

/// A schema of `docs/`, which may refer to the one of the answers.
fn schema(name: &str) -> Validator {
    const FOLDER: &str = "json-schema:///";
    let others = Registry::new().add(format!("{FOLDER}answers.schema.json"), file("answers.schema.json"));
    let others = others.and_then(jsonschema::RegistryBuilder::prepare).expect("a schema");
    let options = jsonschema::options().with_base_uri(format!("{FOLDER}{name}")).with_registry(&others);
    options.build(&file(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// A keyword that is misspelt asks for nothing, and nobody would notice.
#[test]
fn a_schema_has_no_keyword_that_is_unknown() {
    // By its dynamic anchor it stands for every schema inside a schema too.
    let strict = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "json-schema:///strict",
        "$dynamicAnchor": "meta",
        "$ref": "https://json-schema.org/draft/2020-12/schema",
        "unevaluatedProperties": false,
    });
    let strict = jsonschema::validator_for(&strict).expect("a schema");
    for name in ["answers.schema.json", "record.schema.json"] {
        strict.validate(&file(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    let misspelt = json!({"properties": {"a": {"maxLenght": 1}}});
    assert!(!strict.is_valid(&misspelt) && strict.is_valid(&json!({"properties": {"a": {"maxLength": 1}}})));
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn answers_are_as_their_schema_says(person in person()) {
        prop_assert!(ANSWERS.is_valid(&person.json()), "{:?}", person);
        let written = person.answers().to_json();
        prop_assert!(ANSWERS.is_valid(&parsed(&written)), "{}", written);
    }

    #[test]
    fn records_are_as_their_schema_says(record in record()) {
        let text = stored(&record).to_text();
        prop_assert!(RECORD.is_valid(&parsed(&text)), "{}", text);
    }
}

#[test]
fn frozen_records_are_as_their_schema_says() {
    for file in files("tests/fixtures/records", "json").iter().filter(|file| !file.ends_with("schema-1.json"))
    {
        assert!(RECORD.is_valid(&parsed(&read(file))), "{file}");
    }
    assert!(!RECORD.is_valid(&parsed(&fixture("schema-1"))));
}

/// Edits that only a reader of the text can refuse. For a schema a field that stands twice is there once, and
/// a number is whole however it is written.
const OF_THE_TEXT: [&str; 8] = [
    "\"revision\":17.0",
    "\"rounds\":6e5",
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
    for (name, edits) in EDITS {
        for (old, new, _) in edits {
            if OF_THE_ORDER.contains(new) {
                continue;
            }
            let takes = RECORD.is_valid(&parsed(&edited(name, old, new)));
            assert_eq!(takes, OF_THE_TEXT.contains(new), "{new} in {name}");
        }
    }
}

/// The ids of the answers stand in their schema one by one: random people have them all, and it takes no other.
#[test]
fn the_schema_of_answers_has_every_id_and_no_other() {
    let refused = |file: Value| assert!(!ANSWERS.is_valid(&file), "{file}");
    for item in ITEMS {
        refused(json!({"schema": 1, "answers": {item: 5}}));
    }
    for item in SAFETY {
        refused(json!({"schema": 1, "safety": {item: "maybe"}}));
    }
    for field in ["role", "status", "strain"] {
        refused(json!({"schema": 1, "context": {field: "other"}}));
    }
    refused(json!({"schema": 1, "context": {"breach": ["walls", "walls"]}}));
    refused(json!({"schema": 1, "context": {"breach": ["other"]}}));
    for file in [json!({"schema": 2}), json!({}), json!({"schema": 1, "more": 1})] {
        refused(file);
    }
}
