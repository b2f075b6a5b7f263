//! What is kept between visits: one value, with a version of its own.

mod decode;

pub use decode::RecordError;

use crate::questionnaire::Answers;
use serde::ser::{Serialize, SerializeMap, Serializer};

/// The version of the record that this code writes.
pub const SCHEMA: i64 = 1;

/// Everything that is kept. The plan is not in it: it is made from the answers each time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Record {
    pub answers: Answers,
    /// Whether the second look at 28 identical answers was offered and dealt with.
    pub looked_again: bool,
}

impl Record {
    /// The text that goes into storage.
    pub fn to_text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Serialize for Record {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("schema", &SCHEMA)?;
        map.serialize_entry("answers", &self.answers)?;
        map.serialize_entry("looked_again", &self.looked_again)?;
        map.end()
    }
}
