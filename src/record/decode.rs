//! JSON to a record. Nothing is guessed: a field that is not as the format says is an error that names
//! it. What a person wrote is never part of an error.

use super::key;
use super::stamps::MOST;
use super::steps::{Aside, Part, Progress, Steps};
use super::{CheckIns, Record, Rounds, Stamps};
use crate::questionnaire::Answers;
use crate::questionnaire::field::{
    FieldError, Result, entries, field, get, known, one_of, sorted, unknown, wrong,
};
use crate::questionnaire::json::Json;

/// Said instead of a value.
pub(super) const SOMETHING_ELSE: &str = "something else";

/// A whole number that every reader of JSON can hold.
pub fn whole(json: &Json) -> Result<u64> {
    let n = if let Json::Whole(n) = json { u64::try_from(*n).ok() } else { None };
    match n {
        Some(n) if n <= MOST => Ok(n),
        _ => wrong("a whole number from 0 to 9007199254740991", json),
    }
}

/// The record of schema 1: an object with its answers, without stamps.
pub fn first_schema(list: &[(String, Json)]) -> Result<Record> {
    known(list, &["schema", "answers", "looked_again"])?;
    let answers = field(list, "answers", Answers::from_tree)?;
    let looked_again = get(list, "looked_again").is_some() && field(list, "looked_again", flag)?;
    Ok(Record { answers, looked_again, ..Record::default() })
}

/// The data of schema 2.
pub fn data(json: &Json) -> Result<Record> {
    let list = entries(json)?;
    known(list, &["answers", "looked_again", "steps", "checkins", "rounds", "stamps"])?;
    let values = field(list, "steps", steps)?;
    let (stamps, of_steps) = field(list, "stamps", stamps)?;
    let has = |name| get(list, name).is_some();
    Ok(Record {
        checkins: if has("checkins") {
            field(list, "checkins", CheckIns::read)?
        } else {
            CheckIns::default()
        },
        rounds: if has("rounds") { field(list, "rounds", Rounds::read)? } else { Rounds::default() },
        answers: field(list, "answers", Answers::from_tree)?,
        looked_again: field(list, "looked_again", flag)?,
        steps: values.zip(&of_steps, &|value, of| Progress { stamps: of.stamps, ..value.clone() }),
        stamps,
    })
}

pub(super) fn flag(json: &Json) -> Result<bool> {
    if let Json::Bool(value) = json { Ok(*value) } else { wrong("true or false", &SOMETHING_ELSE) }
}

fn steps(json: &Json) -> Result<Steps> {
    let mut steps = Steps::default();
    for (id, value) in sorted(json)? {
        let progress =
            if is_id(id) { step(value) } else { unknown("the id of a step, such as small_promise") };
        steps.push(id.clone(), progress.map_err(|error| error.within(id))?);
    }
    Ok(steps)
}

/// What an id looks like; which ones there are changes with the version.
fn is_id(text: &str) -> bool {
    let letter = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_');
    (1..=40).contains(&text.len()) && text.bytes().all(letter)
}

fn step(json: &Json) -> Result<Progress> {
    let mut progress = Progress::default();
    for (key, value) in entries(json)? {
        part(&mut progress, key, value).map_err(|error| error.within(key))?;
    }
    Ok(progress)
}

fn part(progress: &mut Progress, key: &str, json: &Json) -> Result<()> {
    match one_of(Part::from_id(key), (Part::ALL, Part::id), "", &"an unknown field")? {
        Part::Done => progress.done = flag(json)?,
        Part::Moves => progress.moves = moves(json)?,
        Part::Aside => progress.aside = aside(json)?,
        Part::Note => match json {
            Json::Text(note) => progress.note.clone_from(note),
            _ => wrong("a text", &SOMETHING_ELSE)?,
        },
    }
    Ok(())
}

fn moves(json: &Json) -> Result<u32> {
    let mut set = 0;
    let list = if let Json::List(list) = json { &list[..] } else { &[Json::Null] };
    for value in list {
        match value {
            Json::Whole(n) if (0..32).contains(n) && set >> n & 1 == 0 => set |= 1 << n,
            _ => return wrong("a list of whole numbers from 0 to 31, each once", &SOMETHING_ELSE),
        }
    }
    Ok(set)
}

fn aside(json: &Json) -> Result<Option<Aside>> {
    let found = match json {
        Json::Null => return Ok(None),
        Json::Text(id) => Aside::from_id(id),
        _ => None,
    };
    one_of(found, (Aside::ALL, Aside::id), ", or null", &SOMETHING_ELSE).map(Some)
}

/// The stamps, and blank steps with theirs.
fn stamps(json: &Json) -> Result<(Stamps, Steps)> {
    let (mut stamps, mut steps) = (Stamps::default(), Steps::default());
    for (key, value) in sorted(json)? {
        stamp(&mut stamps, &mut steps, key, value).map_err(|error: FieldError| error.within(key))?;
    }
    Ok((stamps, steps))
}

fn stamp(stamps: &mut Stamps, steps: &mut Steps, key: &str, json: &Json) -> Result<()> {
    let stamp = whole(json)?;
    if let Some(key) = key::named(key) {
        stamps.0[key] = stamp;
        return Ok(());
    }
    let parts = key.strip_prefix("step.").and_then(|key| key.split_once('.'));
    let parts = parts.and_then(|(id, part)| Some((id, Part::from_id(part)?)));
    let Some((id, part)) = parts.filter(|(id, _)| is_id(id)) else {
        return unknown("the key of a value in answers or steps");
    };
    // Sorted by key they are sorted by id: a dot comes before everything that an id is made of.
    if steps.last(id).is_none() {
        steps.push(id.to_owned(), Progress::default());
    }
    if let Some(progress) = steps.last(id) {
        progress.stamps[part.index()] = stamp;
    }
    Ok(())
}
