//! JSON to a record. Nothing is guessed: a field that is not as the format says is an error that names
//! it. What a person wrote is never part of an error.

use super::kept::Kept;
use super::stamps::MAX_STAMP;
use super::{Record, key};
use crate::questionnaire::Answers;
use crate::questionnaire::field::{Result, entries, field, get, known, sorted, unknown, wrong};
use crate::questionnaire::json::Json;

/// What an error says was found, where the value itself is private.
pub(super) const SOMETHING_ELSE: &str = "something else";

/// A whole number that every reader of JSON can hold: 0 to [`MAX_STAMP`].
pub fn whole(json: &Json) -> Result<u64> {
    let n = if let Json::Whole(n) = json { u64::try_from(*n).ok() } else { None };
    match n {
        Some(n) if n <= MAX_STAMP => Ok(n),
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

/// The data of schema 2, open or decrypted.
pub fn data(json: &Json) -> Result<Record> {
    let fields = entries(json)?;
    let mut record = Record::default();
    let lists = record.lists().map(Kept::name);
    known(fields, &[&["answers", "looked_again"], &lists[..], &["stamps"]].concat())?;
    record.answers = field(fields, "answers", Answers::from_tree)?;
    record.looked_again = field(fields, "looked_again", flag)?;
    field(fields, "stamps", |json| {
        sorted(json)?
            .into_iter()
            .try_for_each(|(key, json)| stamp(&mut record, key, json).map_err(|error| error.within(key)))
    })?;
    for list in record.lists_mut() {
        list.read(fields)?;
    }
    Ok(record)
}

/// `true` or `false`, without a word on what stood there instead.
pub(super) fn flag(json: &Json) -> Result<bool> {
    if let Json::Bool(value) = json { Ok(*value) } else { wrong("true or false", &SOMETHING_ELSE) }
}

fn stamp(record: &mut Record, key: &str, json: &Json) -> Result<()> {
    let stamp = whole(json)?;
    if let Some(key) = key::named(key) {
        record.stamps.0[key] = stamp;
        return Ok(());
    }
    let taken = record.lists_mut().into_iter().any(|list| list.read_stamp(key, stamp));
    if taken { Ok(()) } else { unknown("the key of a value in answers or steps") }
}
