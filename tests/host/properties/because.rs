//! 6: every step has reasons, each true of the answers, none of them a safety answer.

use crate::contract::{BLOCKS, BREACHES, ITEMS, ROLES, STATUSES, item};
use crate::oracle;
use crate::outcome::reasons;
use crate::person::Person;
use crate::random::{config, person};
use groundwork::plan::ActionsJson;
use proptest::prelude::*;
use serde_json::Value;
use std::sync::OnceLock;

/// Whether a reason is true of this person, and says nothing besides.
fn is_true(person: &Person, stage: u8, reason: &Value) -> bool {
    let text = |key: &str| reason[key].as_str().unwrap_or_default();
    let id = text("id");
    let value = reason["value"].as_u64();
    let keys = reason.as_object().expect("an object").len();
    match text("kind") {
        "answer" => {
            ITEMS.contains(&id) && person.items[item(id)].value().map(u64::from) == value && keys == 3
        }
        "breach" => BREACHES.contains(&id) && person.named().contains(&id) && keys == 2,
        "band" => BLOCKS.contains(&id) && oracle::band(person, id) == Some(text("band")) && keys == 3,
        "role" => ROLES.contains(&id) && person.role.value() == Some(id) && keys == 2,
        "status" => STATUSES.contains(&id) && person.status.value() == Some(id) && keys == 2,
        "strain" => value.is_some() && person.strain.value().map(u64::from) == value && keys == 2,
        "everyone" => stage == 0 && keys == 1,
        _ => false,
    }
}

/// Whether a published signal of the action asks for this reason.
fn is_asked_for(action: &Value, reason: &Value) -> bool {
    const BANDS: [&str; 3] = ["less", "some", "strong"];
    let rank = |band: &Value| BANDS.iter().position(|b| Some(*b) == band.as_str());
    let signals = action["signals"].as_array().expect("a list");
    let fits = |signal: &Value| {
        if signal["kind"] != reason["kind"] || signal["id"] != reason["id"] {
            return false;
        }
        let least = |bound: &Value, found| bound.is_null() || bound.as_u64() <= found;
        let most = |bound: &Value, found| bound.is_null() || bound.as_u64() >= found;
        match reason["kind"].as_str() {
            Some("answer") => {
                let value = reason["value"].as_u64();
                least(&signal["at_least"], value) && most(&signal["at_most"], value)
            }
            Some("band") => {
                let found = rank(&reason["band"]);
                (signal["at_least"].is_null() || rank(&signal["at_least"]) <= found)
                    && (signal["at_most"].is_null() || rank(&signal["at_most"]) >= found)
            }
            Some("strain") => signal["value"] == reason["value"],
            _ => true,
        }
    };
    match reason["kind"].as_str() {
        // Being for some statuses only is a reason of its own.
        Some("status") => action["statuses"].as_array().is_some_and(|all| all.len() < STATUSES.len()),
        Some("everyone") => true,
        _ => signals.iter().any(fits),
    }
}

/// What `cargo xtask actions --json` prints.
fn published(id: &str) -> &'static Value {
    static TABLE: OnceLock<Value> = OnceLock::new();
    let table = TABLE.get_or_init(|| serde_json::to_value(ActionsJson).expect("plain data"));
    table.as_array().expect("a list").iter().find(|a| a["id"] == id).expect("a published action")
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn p6_every_reason_is_true(person in person()) {
        for step in person.outcome().everything() {
            let (id, stage) = (step.action.id, step.action.stage.number());
            let reasons = reasons(step);
            prop_assert!(!reasons.is_empty(), "{} has no reason", id);
            for (i, reason) in reasons.iter().enumerate() {
                prop_assert!(is_true(&person, stage, reason), "{}: {} is not true", id, reason);
                prop_assert!(is_asked_for(published(id), reason), "{}: nothing asks for {}", id, reason);
                prop_assert!(!reasons[..i].contains(reason), "{}: {} is said twice", id, reason);
            }
        }
    }
}
