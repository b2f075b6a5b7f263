//! JSON to a list named by times. What a person said is never part of an error.

use super::{Dated, Entry, Said};
use crate::questionnaire::field::{FieldError, Result, entries, field, get, known, wrong};
use crate::questionnaire::json::Json;
use crate::record::decode::{SOMETHING_ELSE, flag, whole};

/// Reads the value of the list's field: ascending by name, each name once, at most [`Said::MAX`].
pub fn list<T: Said>(json: &Json) -> Result<Dated<T>> {
    let Json::List(list) = json else { return wrong("a list", json) };
    if list.len() > T::MAX {
        return Err(FieldError::here(|| format!("a list of at most {}", T::MAX), &list.len()));
    }
    let mut out: Vec<Entry<T>> = Vec::new();
    for (i, json) in list.iter().enumerate() {
        let entry = entry(json, out.last().map(|before| before.at)).map_err(|error| error.at(i))?;
        out.push(entry);
    }
    Ok(Dated(out))
}

fn entry<T: Said>(json: &Json, before: Option<u64>) -> Result<Entry<T>> {
    let list = entries(json)?;
    let (at, stamp, gone) = head(list, before)?;
    Ok(Entry { at, stamp, said: if gone { None } else { Some(T::read(list)?) } })
}

/// The name, the stamp, and whether it was deleted.
fn head(list: &[(String, Json)], before: Option<u64>) -> Result<(u64, u64, bool)> {
    let at = field(list, "at", |json| match whole(json)? {
        at if before.is_some_and(|before| before >= at) => wrong("a time after that of the one before", &at),
        at => Ok(at),
    })?;
    let stamp = if get(list, "stamp").is_some() { field(list, "stamp", whole)? } else { at };
    if get(list, "gone").is_none() {
        return Ok((at, stamp, false));
    }
    known(list, &["at", "stamp", "gone"])?;
    let gone = |json| if flag(json)? { Ok(true) } else { wrong("true", &SOMETHING_ELSE) };
    Ok((at, stamp, field(list, "gone", gone)?))
}
