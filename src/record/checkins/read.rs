//! JSON to check-ins. What a person wrote, and what was said about safety, is never part of an error.

use super::{CheckIn, CheckIns, Entry, MOST_CHARS, MOST_CHECK_INS};
use crate::questionnaire::field::{FieldError, Result, entries, field, get, known, one_of, unknown, wrong};
use crate::questionnaire::json::Json;
use crate::questionnaire::parse::level;
use crate::questionnaire::{Level, SafetyAnswer};
use crate::record::decode::{SOMETHING_ELSE, flag, whole};

impl CheckIns {
    pub(in crate::record) fn read(json: &Json) -> Result<Self> {
        let Json::List(list) = json else { return wrong("a list of check-ins", json) };
        if list.len() > MOST_CHECK_INS {
            return wrong("at most 2000 check-ins", &list.len());
        }
        let mut out: Vec<Entry> = Vec::new();
        for (i, json) in list.iter().enumerate() {
            let entry = entry(json, out.last()).map_err(|error| error.at(i))?;
            out.push(entry);
        }
        Ok(Self(out))
    }
}

fn entry(json: &Json, before: Option<&Entry>) -> Result<Entry> {
    let list = entries(json)?;
    let at = field(list, "at", |json| match whole(json)? {
        at if before.is_some_and(|before| before.at >= at) => {
            wrong("a time after that of the check-in before it", &at)
        }
        at => Ok(at),
    })?;
    let stamp = if get(list, "stamp").is_some() { field(list, "stamp", whole)? } else { at };
    if get(list, "gone").is_some() {
        known(list, &["at", "stamp", "gone"])?;
        let gone = |json| if flag(json)? { Ok(()) } else { wrong("true", &SOMETHING_ELSE) };
        field(list, "gone", gone)?;
        return Ok(Entry { at, stamp, said: None });
    }
    let mut said = CheckIn::default();
    for (key, json) in list {
        part(&mut said, key, json).map_err(|error| error.within(key))?;
    }
    Ok(Entry { at, stamp, said: Some(said) })
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

fn trust(json: &Json) -> Result<[Option<Level>; 4]> {
    let mut out = [None; 4];
    match json {
        Json::List(list) if list.len() == out.len() => {
            for (i, json) in list.iter().enumerate() {
                out[i] = level(json).map_err(|error: FieldError| error.at(i))?.given();
            }
            Ok(out)
        }
        _ => wrong("a list of four answers", json),
    }
}

fn text(json: &Json) -> Result<String> {
    match json {
        Json::Text(text) if text.chars().nth(MOST_CHARS).is_none() => Ok(text.clone()),
        _ => wrong("a text of at most 2000 characters", &SOMETHING_ELSE),
    }
}
