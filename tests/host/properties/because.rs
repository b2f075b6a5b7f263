//! 6: every step has reasons, each true of the answers, none of them a safety answer.

use crate::contract::{BLOCKS, BREACHES, ITEMS, ROLES, STATUSES, item};
use crate::oracle;
use crate::outcome::{Outcome, reasons};
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
            ITEMS.contains(&id) && person.items[item(id)].given().map(u64::from) == value && keys == 3
        }
        "breach" => BREACHES.contains(&id) && person.named().contains(&id) && keys == 2,
        "band" => BLOCKS.contains(&id) && oracle::band(person, id) == Some(text("band")) && keys == 3,
        "role" => ROLES.contains(&id) && person.role.given() == Some(id) && keys == 2,
        "status" => STATUSES.contains(&id) && person.status.given() == Some(id) && keys == 2,
        "strain" => value.is_some() && person.strain.given().map(u64::from) == value && keys == 2,
        "everyone" => stage == 0 && keys == 1,
        _ => false,
    }
}

/// Whether a published signal of the action asks for this reason.
fn is_asked_for(action: &Value, reason: &Value) -> bool {
    const BANDS: [&str; 3] = ["less", "some", "strong"];
    // A value and a band are both compared by their place in an order.
    let place = |value: &Value| {
        let band = BANDS.iter().position(|band| Some(*band) == value.as_str());
        value.as_u64().or(band.map(|place| place as u64))
    };
    let found = place(&reason["value"]).or(place(&reason["band"]));
    let signals = action["signals"].as_array().expect("a list");
    let fits = |signal: &Value| {
        signal["kind"] == reason["kind"]
            && signal["id"] == reason["id"]
            && (signal["value"].is_null() || signal["value"] == reason["value"])
            && place(&signal["at_least"]).is_none_or(|least| Some(least) <= found)
            && place(&signal["at_most"]).is_none_or(|most| Some(most) >= found)
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

/// Every step that leaves the engine has reasons, each once, true and asked for.
pub fn check(person: &Person, outcome: &Outcome) {
    for step in outcome.everything() {
        let (id, stage) = (step.action.id, step.action.stage.number());
        let reasons = reasons(step);
        assert!(!reasons.is_empty(), "{id} has no reason: {person:?}");
        for (i, reason) in reasons.iter().enumerate() {
            assert!(is_true(person, stage, reason), "{id}: {reason} is not true: {person:?}");
            assert!(is_asked_for(published(id), reason), "{id}: nothing asks for {reason}: {person:?}");
            assert!(!reasons[..i].contains(reason), "{id}: {reason} is said twice: {person:?}");
        }
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn p6_every_reason_is_true(person in person()) {
        check(&person, &person.outcome());
    }
}
