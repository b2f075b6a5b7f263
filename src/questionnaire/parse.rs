//! The border: JSON in, [`Answers`] or an error that names the field. Nothing is guessed.

use super::field::{Result, entries, one_of, path, wrong};
use super::json::Json;
use super::{Answers, Breach, Item, Level, Reply, Role, SafetyAnswer, SafetyItem, Status};

/// The version of the answers' JSON that this code reads and writes.
pub const SCHEMA: i64 = 1;

impl Answers {
    /// Reads answers from JSON text.
    ///
    /// # Errors
    /// The first field that is not as the contract says, and what was expected there.
    pub fn from_json(text: &str) -> Result<Self> {
        match Json::read(text) {
            Ok(json) => Self::from_tree(&json),
            Err(message) => wrong("", "one JSON object", format!("text that is not JSON ({message})")),
        }
    }

    /// Reads answers from a JSON tree that stands in a larger file.
    ///
    /// # Errors
    /// As [`Answers::from_json`].
    pub fn from_tree(json: &Json) -> Result<Self> {
        let top = entries("", json)?;
        match top.iter().find(|(key, _)| key == "schema") {
            Some((_, Json::Whole(SCHEMA))) => {}
            Some((_, other)) => return wrong("schema", "1", other),
            None => return wrong("schema", "1", "nothing"),
        }
        let mut answers = Self::default();
        for (key, value) in top {
            match key.as_str() {
                "schema" => {}
                "context" => context(&mut answers, value)?,
                "safety" => safety(&mut answers, value)?,
                "answers" => scored(&mut answers, value)?,
                _ => return wrong(&path("", key), "schema, context, safety or answers", "an unknown field"),
            }
        }
        Ok(answers)
    }
}

fn context(answers: &mut Answers, json: &Json) -> Result<()> {
    for (key, value) in entries("context", json)? {
        match key.as_str() {
            "role" => answers.role = choice("context.role", value, Role::ALL, Role::id)?,
            "status" => answers.status = choice("context.status", value, Status::ALL, Status::id)?,
            "strain" => answers.strain = level("context.strain", value)?,
            "breach" => breaches(answers, value)?,
            _ => {
                let field = path("context", key);
                return wrong(&field, "role, status, breach or strain", "an unknown field");
            }
        }
    }
    Ok(())
}

fn breaches(answers: &mut Answers, json: &Json) -> Result<()> {
    let Json::List(list) = json else { return wrong("context.breach", "a list of breaches", json) };
    answers.set_no_breach();
    for (i, value) in list.iter().enumerate() {
        let field = format!("context.breach[{i}]");
        let breach = match value {
            Json::Text(id) => Breach::from_id(id),
            _ => None,
        };
        match breach {
            None => return wrong(&field, one_of(Breach::ALL, Breach::id), value),
            Some(b) if answers.names(b) => {
                return wrong(&field, "each breach once", format!("{value} again"));
            }
            Some(b) => answers.set_breach(b, true),
        }
    }
    Ok(())
}

fn safety(answers: &mut Answers, json: &Json) -> Result<()> {
    for (key, value) in entries("safety", json)? {
        let field = path("safety", key);
        let Some(item) = SafetyItem::from_id(key) else {
            return wrong(&field, one_of(SafetyItem::ALL, SafetyItem::id), "an unknown field");
        };
        let answer = match value {
            Json::Text(id) => SafetyAnswer::from_id(id),
            _ => None,
        };
        if answer.is_none() {
            // The value of a safety answer is not repeated, not even a wrong one.
            return wrong(&field, one_of(SafetyAnswer::ALL, SafetyAnswer::id), "something else");
        }
        answers.set_safety(item, answer);
    }
    Ok(())
}

fn scored(answers: &mut Answers, json: &Json) -> Result<()> {
    for (key, value) in entries("answers", json)? {
        let field = path("answers", key);
        let Some(item) = Item::from_id(key) else {
            return wrong(&field, "the id of an item, such as trust.predictable", "an unknown field");
        };
        answers.set_item(item, level(&field, value)?);
    }
    Ok(())
}

fn level(field: &str, json: &Json) -> Result<Reply<Level>> {
    let level = match json {
        Json::Null => return Ok(Reply::Declined),
        Json::Whole(n) => u8::try_from(*n).ok().and_then(Level::new),
        _ => None,
    };
    match level {
        Some(level) => Ok(Reply::Given(level)),
        None => wrong(field, "a whole number from 0 to 4, or null", json),
    }
}

fn choice<T: Copy>(field: &str, json: &Json, all: &[T], id: fn(T) -> &'static str) -> Result<Reply<T>> {
    if *json == Json::Null {
        return Ok(Reply::Declined);
    }
    let found = match json {
        Json::Text(text) => all.iter().copied().find(|value| id(*value) == text),
        _ => None,
    };
    match found {
        Some(value) => Ok(Reply::Given(value)),
        None => wrong(field, format!("{}, or null", one_of(all, id)), json),
    }
}
