//! A record as it stands in storage and in a file: one text with a version, a count and a checksum.

use super::decode::{data, first_schema, whole};
use super::{LOCKED_SCHEMA, Locked, Record, RecordError, SCHEMA, checksum};
use crate::questionnaire::FieldError;
use crate::questionnaire::field::{entries, field, get, known, wrong};
use crate::questionnaire::json::Json;

/// How every text begins, in every schema.
const BEGIN: &str = "{\"schema\":";

/// A record, with what tells it and its versions apart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stored {
    /// Counts up with each write, from 0.
    pub revision: u64,
    /// When the record was first made, in milliseconds since 1970: tells it from one that was begun after
    /// everything was deleted. 0 for one that came from schema 1.
    pub begun: u64,
    /// What is kept.
    pub record: Record,
}

/// What a text holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// A record that stands open.
    Plain(Stored),
    /// A record behind a passphrase.
    Locked(Locked),
}

impl Stored {
    /// The text for storage or for a file.
    pub fn to_text(&self) -> String {
        let mut text = begin(SCHEMA, self.revision, self.begun, "data");
        text.push_str(&self.record.data_text());
        checksum::close(&mut text);
        text
    }

    /// Reads a text from storage, or from a file, which may end in a line break.
    ///
    /// # Errors
    /// Why it can't be read; if it was edited by hand, the first field that is wrong.
    pub fn read(text: &str) -> Result<Found, RecordError> {
        let text = text.strip_suffix('\n').unwrap_or(text);
        let text = text.strip_suffix('\r').unwrap_or(text);
        let tail = checksum::check(text);
        let damaged = if tail.is_some() { RecordError::Changed } else { RecordError::OtherKind };
        let Ok(json) = Json::read(text) else {
            let ours = text.starts_with(BEGIN) || BEGIN.starts_with(text);
            return Err(if ours && tail.is_none() { RecordError::CutShort } else { damaged });
        };
        let schema = match &json {
            Json::Object(list) => list.first().filter(|(key, _)| key == "schema").map(|(_, value)| value),
            _ => None,
        };
        match schema {
            Some(Json::Whole(n)) if *n == SCHEMA || *n == LOCKED_SCHEMA && has(&json, "locked") => {
                let found = entries(&json).and_then(|list| second_schema(*n, list));
                let found = found.map_err(FieldError::of_file)?;
                // The checksum comes last: to somebody who edited the file a wrong field says more.
                if tail == Some(true) { Ok(found) } else { Err(RecordError::Changed) }
            }
            Some(Json::Whole(1)) if tail.is_none() => {
                let record = entries(&json).and_then(first_schema).map_err(FieldError::of_file)?;
                Ok(Found::Plain(Self { record, ..Self::default() }))
            }
            // With a wrong checksum, the number of the schema itself may be what was changed.
            Some(Json::Whole(n)) if *n > SCHEMA && tail != Some(false) => Err(RecordError::Newer),
            _ => Err(damaged),
        }
    }
}

/// How a text of a schema begins, up to what it holds.
pub(super) fn begin(schema: i64, revision: u64, begun: u64, kind: &str) -> String {
    let schema = schema.to_string();
    let (revision, begun) = (revision.to_string(), begun.to_string());
    [BEGIN, &schema, ",\"revision\":", &revision, ",\"begun\":", &begun, ",\"", kind, "\":"].concat()
}

fn has(json: &Json, name: &str) -> bool {
    matches!(json, Json::Object(list) if get(list, name).is_some())
}

fn second_schema(schema: i64, list: &[(String, Json)]) -> Result<Found, FieldError> {
    known(list, &["schema", "revision", "begun", "data", "locked", "checksum"])?;
    let (revision, begun) = (field(list, "revision", whole)?, field(list, "begun", whole)?);
    field(list, "checksum", |_| Ok(()))?;
    match get(list, "locked") {
        None => Ok(Found::Plain(Stored { revision, begun, record: field(list, "data", data)? })),
        Some(_) => Ok(Found::Locked(field(list, "locked", |json| match get(list, "data") {
            None => Locked::of(schema, revision, begun, json),
            Some(_) => wrong("either data or this", &"both"),
        })?)),
    }
}
