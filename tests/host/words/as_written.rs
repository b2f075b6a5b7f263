//! What the code hands out is what stands in `content/`, under the same id: a text that slipped by
//! one place would put one step's words under another's.

use super::{table, text, texts};
use crate::contract::{BLOCKS, BREACHES, CAUSES, ITEMS as ITEM_IDS, ROLES, SAFETY as SAFETY_IDS, STATUSES};
use crate::people::files;
use groundwork::assessment::{Cause, Lens};
use groundwork::plan::ACTIONS;
use groundwork::questionnaire::{Item, Role};
use groundwork::words::{
    BLOCKS as BLOCK_WORDS, BREACH, CAUSES as CAUSE_WORDS, ITEMS, ROLE, SAFETY, STATUS, Text, lens_words,
    said, step,
};
use std::collections::BTreeMap;
use toml::Value;

const QUESTIONS: &str = "en/questions.toml";
const RESULT: &str = "en/result.toml";

/// The words of all steps, by id.
fn steps_as_written() -> BTreeMap<String, Value> {
    let of = |file: String| match table(file.trim_start_matches("content/")) {
        Value::Table(steps) => steps,
        _ => unreachable!("a table"),
    };
    files("content/en/steps", "toml").into_iter().flat_map(of).collect()
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
                    Some(Value::String(text)) => expected.push((key, text.as_str())),
                    Some(Value::Table(moves)) => {
                        expected.extend(moves.values().map(|one| (key, one.as_str().expect("a text"))));
                        let numbers = moves.keys().map(|letter| u32::from(letter.as_bytes()[0] - b'a'));
                        let found = step(action, *role).moves;
                        assert!(found.iter().map(|one| one.number).eq(numbers), "{}", action.id);
                    }
                    Some(other) => panic!("{} {key}: {other:?}", action.id),
                    None => assert_eq!(key, "say", "{} has no {key}", action.id),
                }
            }
            assert_eq!(texts(&step(action, *role)), expected, "{} for {}", action.id, role.id());
        }
    }
}

/// A text of the code is that of a file.
fn same(found: Text, file: &str, path: &[&str]) {
    assert_eq!(found.str(), text(file, path), "{path:?}");
}

/// So are these fields, each under its own name.
macro_rules! same {
    ($words:expr, $file:expr, [$table:expr, $id:expr], $($field:ident),*) => {
        $(same($words.$field, $file, &[$table, $id, stringify!($field)]);)*
    };
}

#[test]
fn every_question_has_its_own_words() {
    for (id, item) in ITEM_IDS.iter().zip(Item::ALL) {
        same!(ITEMS[item.index()], QUESTIONS, ["items", id], short);
        let written = &table(QUESTIONS)["items"][*id];
        for role in Role::ALL {
            let own = written.get("role").and_then(|roles| roles.get(role.id())).unwrap_or(written);
            assert_eq!(Some(said::ask(*item, *role).str()), own["ask"].as_str(), "{id}");
        }
    }
    for (id, words) in SAFETY_IDS.iter().zip(&SAFETY) {
        same!(words, QUESTIONS, ["safety", id], ask, short);
    }
    for (id, words) in BREACHES.iter().zip(&BREACH) {
        same!(words, QUESTIONS, ["breach", id], label, said);
    }
    for (kind, ids, words) in [("role", &ROLES[..], &ROLE[..]), ("status", &STATUSES[..], &STATUS[..])] {
        for (id, words) in ids.iter().zip(words) {
            same!(words, QUESTIONS, [kind, id], label, said);
        }
    }
    for (id, words) in BLOCKS.iter().zip(&BLOCK_WORDS) {
        same!(words, QUESTIONS, ["blocks", id], title);
    }
}

#[test]
fn every_cause_and_lens_has_its_own_words() {
    assert_eq!(CAUSE_WORDS.len(), CAUSES.len());
    for id in CAUSES {
        let cause = Cause::from_id(id).expect("a cause");
        let words = said::cause_words(cause);
        same(said::block_name(cause.block()), RESULT, &["causes", id, "name"]);
        same!(words, RESULT, ["causes", id], name, is, strong, some, with_breach, helps);
    }
    for lens in Lens::ALL {
        same!(lens_words(*lens), RESULT, ["lens", lens.id()], title);
    }
}
