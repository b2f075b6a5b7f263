//! JSON to steps. What a person wrote is never part of an error.

use super::{Aside, MOVES, Part, Progress, Steps};
use crate::questionnaire::field::{FieldError, Result, entries, one_of, sorted, unknown, wrong};
use crate::questionnaire::json::Json;
use crate::record::decode::{SOMETHING_ELSE, flag};

/// Reads the value of `steps`; stamps stand elsewhere, see [`stamp`].
pub fn steps(json: &Json) -> Result<Steps> {
    let mut steps = Steps::default();
    for (id, value) in sorted(json)? {
        let progress =
            if is_id(id) { step(value) } else { unknown("the id of a step, such as small_promise") };
        steps.0.push((id.clone(), progress.map_err(|error| error.within(id))?));
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
            Json::Whole(n) if (0..MOVES.into()).contains(n) && set >> n & 1 == 0 => set |= 1 << n,
            _ => {
                let expected = || format!("a list of whole numbers from 0 to {}, each once", MOVES - 1);
                return Err(FieldError::here(expected, &SOMETHING_ELSE));
            }
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

/// Reads a stamp into a list that holds nothing but stamps yet, if it is that of a step.
pub fn stamp(steps: &mut Steps, key: &str, stamp: u64) -> bool {
    let parts = key.strip_prefix("step.").and_then(|key| key.split_once('.'));
    let parts = parts.and_then(|(id, part)| Some((id, Part::from_id(part)?)));
    let Some((id, part)) = parts.filter(|(id, _)| is_id(id)) else { return false };
    // Sorted by key they are sorted by id: a dot comes before everything that an id is made of.
    if steps.0.last().is_none_or(|(last, _)| last != id) {
        steps.0.push((id.to_owned(), Progress::default()));
    }
    if let Some((_, progress)) = steps.0.last_mut() {
        progress.stamps[part.index()] = stamp;
    }
    true
}
