//! A record as a list: every key with its value and its stamp, read from the JSON that is written.

use crate::contract::{ITEMS, SAFETY};
use groundwork::record::Record;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// A value and its stamp.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub value: Value,
    pub stamp: u64,
}

pub type Flat = BTreeMap<String, Entry>;

/// What stands for a missing answer; `null` is "prefer not to say".
pub fn missing() -> Value {
    json!("(missing)")
}

/// Every key; of steps those that either a value or a stamp names, of other lists those that were ever made.
pub fn flat(record: &Record) -> Flat {
    let json: Value = serde_json::from_str(&record.data_text()).expect("JSON");
    let stamps = json["stamps"].as_object().expect("stamps");
    let mut out = Flat::new();
    let mut put = |key: String, value: Option<&Value>, default: Value| {
        let stamp = stamps.get(&key).map_or(0, |stamp| stamp.as_u64().expect("a whole number"));
        out.insert(key, Entry { value: value.cloned().unwrap_or(default), stamp });
    };
    let answers = &json["answers"];
    for key in ["role", "status", "strain", "breach"] {
        put(key.to_owned(), answers["context"].get(key), missing());
    }
    for id in SAFETY {
        put(format!("safety.{id}"), answers["safety"].get(id), missing());
    }
    for id in ITEMS {
        put(id.to_owned(), answers["answers"].get(id), missing());
    }
    put("looked_again".to_owned(), json.get("looked_again"), missing());
    let steps = json["steps"].as_object().expect("steps");
    let stamped = stamps.keys().filter_map(|key| key.strip_prefix("step.")?.split('.').next());
    let ids: BTreeSet<&str> = steps.keys().map(String::as_str).chain(stamped).collect();
    for id in ids {
        for (part, default) in blank() {
            let value = steps.get(id).and_then(|step| step.get(part));
            put(format!("step.{id}.{part}"), value, default);
        }
    }
    for (name, list) in json.as_object().expect("an object") {
        for entry in list.as_array().into_iter().flatten() {
            let mut said = entry.as_object().expect("an object").clone();
            let at = said.remove("at").and_then(|at| at.as_u64()).expect("when");
            let stamp = said.remove("stamp").map_or(at, |stamp| stamp.as_u64().expect("a whole number"));
            out.insert(format!("{name}.{at}"), Entry { value: Value::Object(said), stamp });
        }
    }
    out
}

/// The parts of a step and what they are when nothing was done.
fn blank() -> [(&'static str, Value); 4] {
    [("done", json!(false)), ("moves", json!([])), ("aside", Value::Null), ("note", json!(""))]
}

/// Whether a value says that nothing was said or done.
pub fn says_nothing(key: &str, value: &Value) -> bool {
    match key.strip_prefix("step.").and_then(|key| key.split_once('.')) {
        Some((_, part)) => blank().into_iter().any(|(name, default)| name == part && default == *value),
        None => *value == missing() || key == "looked_again" && *value == json!(false),
    }
}

/// Whether the key is that of something with a time as its name, such as a check-in.
pub fn is_dated(key: &str) -> bool {
    key.rsplit_once('.').is_some_and(|(_, at)| at.parse::<u64>().is_ok())
}

/// The entry of a key; of a step that is not there, a blank one.
pub fn entry(flat: &Flat, key: &str) -> Entry {
    flat.get(key).cloned().unwrap_or_else(|| {
        if is_dated(key) {
            return Entry { value: missing(), stamp: 0 };
        }
        let (_, part) = key.strip_prefix("step.").and_then(|key| key.split_once('.')).expect("a step's key");
        let blank = blank().into_iter().find(|(name, _)| *name == part).expect("a part");
        Entry { value: blank.1, stamp: 0 }
    })
}
