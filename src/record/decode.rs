//! JSON to a record. Nothing is guessed: a field that is not as the format says is an error that names
//! it. What a person wrote is never part of an error.

use super::key;
use super::stamps::MOST;
use super::steps::{Aside, Part, Progress, Steps};
use super::{Record, Stamps};
use crate::questionnaire::Answers;
use crate::questionnaire::field::{FieldError, Result, entries, one_of, path, sorted, wrong};
use crate::questionnaire::json::Json;

/// Said instead of a value.
const SOMETHING_ELSE: &str = "something else";

/// The one field of this name, which has to be there.
pub fn field<'a>(list: &'a [(String, Json)], within: &str, name: &str, expected: &str) -> Result<&'a Json> {
    match list.iter().find(|(key, _)| key == name) {
        Some((_, value)) => Ok(value),
        None => wrong(&path(within, name), expected, "nothing"),
    }
}

/// No field but these.
pub fn known(list: &[(String, Json)], within: &str, names: &[&str]) -> Result<()> {
    match list.iter().find(|(key, _)| !names.contains(&key.as_str())) {
        Some((key, _)) => wrong(&path(within, key), names.join(", "), "an unknown field"),
        None => Ok(()),
    }
}

/// A whole number that every reader of JSON can hold.
pub fn whole(field: &str, json: &Json) -> Result<u64> {
    let n = if let Json::Whole(n) = json { u64::try_from(*n).ok() } else { None };
    match n {
        Some(n) if n <= MOST => Ok(n),
        _ => wrong(field, "a whole number from 0 to 9007199254740991", json),
    }
}

/// The record of schema 1: an object with its answers, without stamps.
pub fn first_schema(list: &[(String, Json)]) -> Result<Record> {
    known(list, "", &["schema", "answers", "looked_again"])?;
    let answers = answers("answers", field(list, "", "answers", "an object")?)?;
    let looked_again = match list.iter().find(|(key, _)| key == "looked_again") {
        Some((_, value)) => flag("looked_again", value)?,
        None => false,
    };
    Ok(Record { answers, looked_again, ..Record::default() })
}

/// The data of schema 2.
pub fn data(json: &Json) -> Result<Record> {
    let list = entries("data", json)?;
    known(list, "data", &["answers", "looked_again", "steps", "stamps"])?;
    let get = |name| field(list, "data", name, "a value");
    let values = steps(get("steps")?)?;
    let (stamps, of_steps) = stamps(get("stamps")?)?;
    Ok(Record {
        answers: answers("data.answers", get("answers")?)?,
        looked_again: flag("data.looked_again", get("looked_again")?)?,
        steps: values.zip(&of_steps, &|value, of| Progress { stamps: of.stamps, ..value.clone() }),
        stamps,
    })
}

fn answers(field: &str, json: &Json) -> Result<Answers> {
    let within = |error: FieldError| {
        let field =
            if error.field.is_empty() { field.to_owned() } else { [field, ".", &error.field].concat() };
        FieldError { field, ..error }
    };
    Answers::from_tree(json).map_err(within)
}

fn flag(field: &str, json: &Json) -> Result<bool> {
    match json {
        Json::Bool(value) => Ok(*value),
        _ => wrong(field, "true or false", SOMETHING_ELSE),
    }
}

fn steps(json: &Json) -> Result<Steps> {
    let mut steps = Steps::default();
    for (id, value) in sorted("data.steps", json)? {
        let step = path("data.steps", id);
        if !is_id(id) {
            return wrong(&step, "the id of a step, such as small_promise", "an unknown field");
        }
        let mut progress = Progress::default();
        for (key, value) in entries(&step, value)? {
            let field = path(&step, key);
            match Part::from_id(key) {
                Some(Part::Done) => progress.done = flag(&field, value)?,
                Some(Part::Moves) => progress.moves = moves(&field, value)?,
                Some(Part::Aside) => progress.aside = aside(&field, value)?,
                Some(Part::Note) => progress.note = note(&field, value)?,
                None => return wrong(&field, one_of(Part::ALL, Part::id), "an unknown field"),
            }
        }
        steps.push(id.clone(), progress);
    }
    Ok(steps)
}

/// What an id looks like; which ones there are changes with the version.
fn is_id(text: &str) -> bool {
    let letter = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_');
    (1..=40).contains(&text.len()) && text.bytes().all(letter)
}

fn moves(field: &str, json: &Json) -> Result<u32> {
    let mut set = 0;
    let list = if let Json::List(list) = json { &list[..] } else { &[Json::Null] };
    for value in list {
        match value {
            Json::Whole(n) if (0..32).contains(n) && set >> n & 1 == 0 => set |= 1 << n,
            _ => return wrong(field, "a list of whole numbers from 0 to 31, each once", SOMETHING_ELSE),
        }
    }
    Ok(set)
}

fn aside(field: &str, json: &Json) -> Result<Option<Aside>> {
    let found = match json {
        Json::Null => return Ok(None),
        Json::Text(id) => Aside::from_id(id),
        _ => None,
    };
    match found {
        None => wrong(field, [&one_of(Aside::ALL, Aside::id), ", or null"].concat(), SOMETHING_ELSE),
        aside => Ok(aside),
    }
}

fn note(field: &str, json: &Json) -> Result<String> {
    match json {
        Json::Text(note) => Ok(note.clone()),
        _ => wrong(field, "a text", SOMETHING_ELSE),
    }
}

/// The stamps, and blank steps with theirs.
fn stamps(json: &Json) -> Result<(Stamps, Steps)> {
    let (mut stamps, mut steps) = (Stamps::default(), Steps::default());
    for (key, value) in sorted("data.stamps", json)? {
        let field = path("data.stamps", key);
        let stamp = whole(&field, value)?;
        if let Some(key) = key::named(key) {
            stamps.0[key] = stamp;
            continue;
        }
        let parts = key.strip_prefix("step.").and_then(|key| key.split_once('.'));
        let parts = parts.and_then(|(id, part)| Some((id, Part::from_id(part)?)));
        let Some((id, part)) = parts.filter(|(id, _)| is_id(id)) else {
            return wrong(&field, "the key of a value in answers or steps", "an unknown field");
        };
        // Sorted by key they are sorted by id: a dot comes before everything that an id is made of.
        if steps.last(id).is_none() {
            steps.push(id.to_owned(), Progress::default());
        }
        if let Some(progress) = steps.last(id) {
            progress.stamps[part.index()] = stamp;
        }
    }
    Ok((stamps, steps))
}
