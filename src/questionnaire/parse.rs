//! The border: JSON in, [`Answers`] or an error that names the field. Nothing is guessed.

use super::field::{FieldError, Result, entries, get, one_of, unknown, wrong};
use super::json::Json;
use super::{Answers, Breach, Item, Level, Reply, Role, SafetyAnswer, SafetyItem, Status};

/// The version of the answers' JSON that this code reads and writes.
pub const SCHEMA: i64 = 1;

impl Answers {
    /// Reads answers from JSON text, in the form of `docs/data-format.md`.
    ///
    /// # Errors
    /// The first field that is not as the format says, and what was expected there. The value of a safety
    /// answer is never part of it.
    pub fn from_json(text: &str) -> Result<Self> {
        match Json::read(text) {
            Ok(json) => Self::from_tree(&json).map_err(FieldError::of_file),
            Err(at) => wrong("one JSON object", &format_args!("text that is not JSON ({})", place(text, at))),
        }
    }

    /// Reads answers from a JSON tree that stands in a larger file.
    pub(crate) fn from_tree(json: &Json) -> Result<Self> {
        let top = entries(json)?;
        let schema = match get(top, "schema") {
            Some(Json::Whole(SCHEMA)) => Ok(()),
            Some(other) => wrong("1", other),
            None => wrong("1", &"nothing"),
        };
        schema.map_err(|error| error.within("schema"))?;
        let mut answers = Self::default();
        for (key, value) in top {
            match key.as_str() {
                "schema" => Ok(()),
                "context" => each(value, &mut |key, value| context(&mut answers, key, value)),
                "safety" => each(value, &mut |key, value| safety(&mut answers, key, value)),
                "answers" => each(value, &mut |key, value| scored(&mut answers, key, value)),
                _ => unknown("schema, context, safety or answers"),
            }
            .map_err(|error| error.within(key))?;
        }
        Ok(answers)
    }
}

/// Line and column of a byte, as an editor counts them.
fn place(text: &str, at: usize) -> String {
    let before = String::from_utf8_lossy(&text.as_bytes()[..at]);
    let line = before.rsplit('\n').next().unwrap_or_default();
    let number = before.split('\n').count();
    format!("line {number}, column {}", line.chars().count() + 1)
}

/// Reads every field of an object.
fn each(json: &Json, read: &mut dyn FnMut(&str, &Json) -> Result<()>) -> Result<()> {
    for (key, value) in entries(json)? {
        read(key, value).map_err(|error| error.within(key))?;
    }
    Ok(())
}

fn context(answers: &mut Answers, key: &str, json: &Json) -> Result<()> {
    match key {
        "role" => answers.role = choice(json, Role::from_id, (Role::ALL, Role::id))?,
        "status" => answers.status = choice(json, Status::from_id, (Status::ALL, Status::id))?,
        "strain" => answers.strain = level(json)?,
        "breach" => breaches(answers, json)?,
        _ => unknown("role, status, breach or strain")?,
    }
    Ok(())
}

fn breaches(answers: &mut Answers, json: &Json) -> Result<()> {
    let Json::List(list) = json else { return wrong("a list of breaches", json) };
    answers.set_no_breach();
    for (i, value) in list.iter().enumerate() {
        let breach = one_of(text(value).and_then(Breach::from_id), (Breach::ALL, Breach::id), "", value);
        let breach = breach.map_err(|error| error.at(i))?;
        if answers.names(breach) {
            let again = format_args!("{value} again");
            return wrong("each breach once", &again).map_err(|error: FieldError| error.at(i));
        }
        answers.set_breach(breach, true);
    }
    Ok(())
}

fn safety(answers: &mut Answers, key: &str, json: &Json) -> Result<()> {
    let item = one_of(SafetyItem::from_id(key), (SafetyItem::ALL, SafetyItem::id), "", &"an unknown field")?;
    let answer = text(json).and_then(SafetyAnswer::from_id);
    // The value of a safety answer is not repeated, not even a wrong one.
    let answer = one_of(answer, (SafetyAnswer::ALL, SafetyAnswer::id), "", &"something else")?;
    answers.set_safety(item, Some(answer));
    Ok(())
}

fn scored(answers: &mut Answers, key: &str, json: &Json) -> Result<()> {
    let Some(item) = Item::from_id(key) else {
        return unknown("the id of an item, such as trust.predictable");
    };
    answers.set_item(item, level(json)?);
    Ok(())
}

fn text(json: &Json) -> Option<&str> {
    if let Json::Text(text) = json { Some(text) } else { None }
}

/// A level or `null`, which declines.
pub(crate) fn level(json: &Json) -> Result<Reply<Level>> {
    let level = match json {
        Json::Null => return Ok(Reply::Declined),
        Json::Whole(n) => u8::try_from(*n).ok().and_then(Level::new),
        _ => None,
    };
    match level {
        Some(level) => Ok(Reply::Given(level)),
        None => wrong("a whole number from 0 to 4, or null", json),
    }
}

fn choice<T: Copy>(
    json: &Json,
    from_id: fn(&str) -> Option<T>,
    all: (&[T], fn(T) -> &'static str),
) -> Result<Reply<T>> {
    if *json == Json::Null {
        return Ok(Reply::Declined);
    }
    one_of(text(json).and_then(from_id), all, ", or null", json).map(Reply::Given)
}
