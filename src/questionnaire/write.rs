//! Answers back to JSON, in the form that [`super::parse`] reads.

use super::parse::SCHEMA;
use super::{Answers, Breach, Item, Level, Reply, Role, SafetyItem, Status};
use serde::ser::{Serialize, SerializeMap, Serializer};

impl Serialize for Answers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(4))?;
        map.serialize_entry("schema", &SCHEMA)?;
        map.serialize_entry("context", &Context(self))?;
        map.serialize_entry("safety", &Safety(self))?;
        map.serialize_entry("answers", &Scored(self))?;
        map.end()
    }
}

/// Writes nothing for a missing reply, `null` for a declined one.
fn put<M: SerializeMap, T, V: Serialize>(
    map: &mut M,
    key: &str,
    reply: Reply<T>,
    value: impl Fn(T) -> V,
) -> Result<(), M::Error> {
    match reply {
        Reply::Missing => Ok(()),
        Reply::Declined => map.serialize_entry(key, &()),
        Reply::Given(given) => map.serialize_entry(key, &value(given)),
    }
}

struct Context<'a>(&'a Answers);

impl Serialize for Context<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        put(&mut map, "role", self.0.role, Role::id)?;
        put(&mut map, "status", self.0.status, Status::id)?;
        if self.0.breaches_done() {
            let ids: Vec<_> = self.0.breaches().map(Breach::id).collect();
            map.serialize_entry("breach", &ids)?;
        }
        put(&mut map, "strain", self.0.strain, Level::value)?;
        map.end()
    }
}

struct Safety<'a>(&'a Answers);

impl Serialize for Safety<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for item in SafetyItem::ALL {
            if let Some(answer) = self.0.safety_reply(*item) {
                map.serialize_entry(item.id(), answer.id())?;
            }
        }
        map.end()
    }
}

struct Scored<'a>(&'a Answers);

impl Serialize for Scored<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for item in Item::ALL {
            put(&mut map, item.id(), self.0.item(*item), Level::value)?;
        }
        map.end()
    }
}
