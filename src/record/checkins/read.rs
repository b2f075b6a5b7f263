//! JSON to a check-in. What a person wrote, and what was said about safety, is never part of an error.

use super::{CheckIn, MAX_CHARS};
use crate::questionnaire::field::{FieldError, Result, one_of, unknown};
use crate::questionnaire::json::Json;
use crate::questionnaire::parse::level;
use crate::questionnaire::{Block, Level, SafetyAnswer};
use crate::record::decode::SOMETHING_ELSE;

/// Reads a check-in from the fields of its object; `at` and `stamp` are the list's.
pub fn read(list: &[(String, Json)]) -> Result<CheckIn> {
    let mut said = CheckIn::default();
    for (key, json) in list {
        part(&mut said, key, json).map_err(|error| error.within(key))?;
    }
    Ok(said)
}

fn part(said: &mut CheckIn, key: &str, json: &Json) -> Result<()> {
    match key {
        "at" | "stamp" => {}
        "trust" => said.trust = trust(json)?,
        "strain" => said.strain = level(json)?.given(),
        "afraid" => {
            let id = if let Json::Text(id) = json { SafetyAnswer::from_id(id) } else { None };
            said.afraid = one_of(id, (SafetyAnswer::ALL, SafetyAnswer::id), "", &SOMETHING_ELSE)?;
        }
        "helped" => said.helped = text(json)?,
        "hard" => said.hard = text(json)?,
        _ => unknown("at, stamp, gone, trust, strain, afraid, helped or hard")?,
    }
    Ok(())
}

fn trust(json: &Json) -> Result<[Option<Level>; Block::SIZE]> {
    let mut out = [None; Block::SIZE];
    match json {
        Json::List(list) if list.len() == out.len() => {
            for (i, json) in list.iter().enumerate() {
                out[i] = level(json).map_err(|error: FieldError| error.at(i))?.given();
            }
            Ok(out)
        }
        _ => Err(FieldError::here(|| format!("a list of {} answers", Block::SIZE), json)),
    }
}

fn text(json: &Json) -> Result<String> {
    match json {
        Json::Text(text) if text.chars().nth(MAX_CHARS).is_none() => Ok(text.clone()),
        _ => {
            let expected = || format!("a text of at most {MAX_CHARS} characters");
            Err(FieldError::here(expected, &SOMETHING_ELSE))
        }
    }
}
