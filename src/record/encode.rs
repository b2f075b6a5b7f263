//! A record to JSON, in the form that `decode` reads: the `data` of a stored text.

use super::key::{self, KEYS};
use super::steps::{Part, Progress};
use super::{Aside, Record};
use serde::ser::{Serialize, SerializeMap, Serializer};

impl Record {
    /// The text of the data: what is locked with a passphrase, or stands open in a stored text.
    pub fn data_text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Serialize for Record {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(4))?;
        map.serialize_entry("answers", &self.answers)?;
        map.serialize_entry("looked_again", &self.looked_again)?;
        map.serialize_entry("steps", &StepsJson(self))?;
        map.serialize_entry("stamps", &StampsJson(self))?;
        map.end()
    }
}

struct StepsJson<'a>(&'a Record);

impl Serialize for StepsJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (id, progress) in self.0.steps.iter().filter(|(_, progress)| !progress.is_blank()) {
            map.serialize_entry(id, progress)?;
        }
        map.end()
    }
}

/// What is as it was in the beginning is left out.
impl Serialize for Progress {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if self.done {
            map.serialize_entry("done", &true)?;
        }
        if self.moves != 0 {
            let moves: Vec<u8> = (0..32).filter(|n| self.moves >> n & 1 == 1).collect();
            map.serialize_entry("moves", &moves)?;
        }
        if let Some(aside) = self.aside {
            map.serialize_entry("aside", Aside::id(aside))?;
        }
        if !self.note.is_empty() {
            map.serialize_entry("note", &self.note)?;
        }
        map.end()
    }
}

struct StampsJson<'a>(&'a Record);

impl Serialize for StampsJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for key in 0..KEYS {
            put(&mut map, &key::name(key), self.0.stamps.0[key])?;
        }
        for (id, progress) in self.0.steps.iter() {
            for part in Part::ALL {
                put(&mut map, &["step.", id, ".", part.id()].concat(), progress.stamps[part.index()])?;
            }
        }
        map.end()
    }
}

/// Writes nothing for what was never changed.
fn put<M: SerializeMap>(map: &mut M, key: &str, stamp: u64) -> Result<(), M::Error> {
    if stamp == 0 { Ok(()) } else { map.serialize_entry(key, &stamp) }
}
