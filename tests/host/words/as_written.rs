//! What the code hands out is what stands in `content/`, under the same id: a text that slipped by
//! one place would put one step's words under another's.

use super::{Read, table, text};
use crate::contract::{BLOCKS, BREACHES, CAUSES, ITEMS as ITEM_IDS, ROLES, SAFETY as SAFETY_IDS, STATUSES};
use crate::people::files;
use groundwork::plan::ACTIONS;
use groundwork::words::{
    BLOCKS as BLOCK_WORDS, BREACH, CAUSES as CAUSE_WORDS, ITEMS, ROLE, SAFETY, STATUS, said, step,
};
use std::collections::BTreeMap;
use toml::Value;

const QUESTIONS: &str = "en/questions.toml";
const RESULT: &str = "en/result.toml";

/// The words of all steps, by id.
fn steps_as_written() -> BTreeMap<String, Value> {
    let mut all = BTreeMap::new();
    for file in files("content/en/steps", "toml") {
        let Value::Table(steps) = table(file.trim_start_matches("content/")) else { unreachable!("a table") };
        for (id, words) in steps {
            assert!(all.insert(id.clone(), words).is_none(), "{id} has words twice");
        }
    }
    all
}

#[test]
fn every_step_has_its_own_words() {
    let written = steps_as_written();
    assert_eq!(written.len(), ACTIONS.len(), "as many steps with words as actions");
    for action in ACTIONS {
        let words = written.get(action.id).unwrap_or_else(|| panic!("{} has no words", action.id));
        for role in action.roles {
            let field =
                |key: &str| words.get(role.id()).and_then(|own| own.get(key)).or_else(|| words.get(key));
            let mut expected = Vec::new();
            for key in ["title", "discreet", "why", "time", "with", "not_when", "evidence", "say", "moves"] {
                match field(key) {
                    Some(Value::String(text)) => expected.push((key, text.clone())),
                    Some(Value::Table(moves)) => {
                        expected
                            .extend(moves.values().map(|v| (key, v.as_str().expect("a text").to_owned())));
                        let numbers = moves.keys().map(|letter| u32::from(letter.as_bytes()[0] - b'a'));
                        assert!(
                            step(action, *role).moves.iter().map(|one| one.number).eq(numbers),
                            "{}",
                            action.id
                        );
                    }
                    Some(other) => panic!("{} {key}: {other:?}", action.id),
                    None => assert_eq!(key, "say", "{} has no {key}", action.id),
                }
            }
            assert_eq!(Read::of(action, *role).texts, expected, "{} for {}", action.id, role.id());
        }
    }
}

#[test]
fn every_question_has_its_own_words() {
    for (id, item) in ITEM_IDS.iter().zip(groundwork::questionnaire::Item::ALL) {
        let words = &ITEMS[item.index()];
        assert_eq!(words.short.to_string(), text(QUESTIONS, &["items", id, "short"]), "{id}");
        let written = &table(QUESTIONS)["items"][*id];
        for role in groundwork::questionnaire::Role::ALL {
            let own = written.get("role").and_then(|roles| roles.get(role.id())).unwrap_or(written);
            assert_eq!(Some(said::ask(*item, *role).to_string().as_str()), own["ask"].as_str(), "{id}");
        }
    }
    for (id, words) in SAFETY_IDS.iter().zip(&SAFETY) {
        assert_eq!(words.ask.to_string(), text(QUESTIONS, &["safety", id, "ask"]));
        assert_eq!(words.short.to_string(), text(QUESTIONS, &["safety", id, "short"]));
    }
    for (id, words) in BREACHES.iter().zip(&BREACH) {
        assert_eq!(words.label.to_string(), text(QUESTIONS, &["breach", id, "label"]));
        assert_eq!(words.said.to_string(), text(QUESTIONS, &["breach", id, "said"]));
    }
    for (kind, ids, words) in [("role", &ROLES[..], &ROLE[..]), ("status", &STATUSES[..], &STATUS[..])] {
        for (id, words) in ids.iter().zip(words) {
            assert_eq!(words.label.to_string(), text(QUESTIONS, &[kind, id, "label"]));
            assert_eq!(words.said.to_string(), text(QUESTIONS, &[kind, id, "said"]));
        }
    }
    for (id, words) in BLOCKS.iter().zip(&BLOCK_WORDS) {
        assert_eq!(words.title.to_string(), text(QUESTIONS, &["blocks", id, "title"]));
    }
}

#[test]
fn every_cause_has_its_own_words() {
    for id in CAUSES {
        let cause = groundwork::assessment::Cause::from_id(id).expect("a cause");
        let words = said::cause_words(cause);
        for (key, said) in [
            ("is", &words.is),
            ("strong", &words.strong),
            ("some", &words.some),
            ("with_breach", &words.with_breach),
            ("helps", &words.helps),
        ] {
            assert_eq!(said.to_string(), text(RESULT, &["causes", id, key]), "{id}.{key}");
        }
    }
    assert_eq!(CAUSE_WORDS.len(), CAUSES.len());
}
