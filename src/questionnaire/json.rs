//! A JSON tree that keeps what `serde_json::Value` drops: duplicate keys and their order.

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// A JSON value as it stood in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    Null,
    Bool(bool),
    Whole(i64),
    /// A number with a fraction or an exponent: none is wanted anywhere, so its value is not kept.
    Fraction,
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Reads one JSON value and nothing after it.
    ///
    /// # Errors
    /// What `serde_json` says, with line and column.
    pub fn read(text: &str) -> serde_json::Result<Self> {
        serde_json::from_str(text)
    }
}

impl fmt::Display for Json {
    /// Short and on one line, for an error message.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => write!(f, "null"),
            Self::Bool(b) => write!(f, "{b}"),
            Self::Whole(n) => write!(f, "{n}"),
            Self::Fraction => write!(f, "a number with a fraction or an exponent, or one too large"),
            Self::Text(t) => {
                write!(f, "\"{}\"", one_line(t, 40))
            }
            Self::List(_) => write!(f, "a list"),
            Self::Object(_) => write!(f, "an object"),
        }
    }
}

/// The beginning of a text from a file, without anything that breaks a line or hides one.
pub(super) fn one_line(text: &str, length: usize) -> String {
    let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    text.chars().take(length).map(|c| if breaks(c) { ' ' } else { c }).collect()
}

/// How `serde_json` hands over a number as it stood there (`arbitrary_precision`): no fraction is
/// wanted, so the tables for reading one need not be in the app.
const NUMBER: &str = "$serde_json::private::Number";

/// JSON's "-0" is a fraction's zero.
fn number(digits: &str) -> Json {
    digits.parse().ok().filter(|_| digits != "-0").map_or(Json::Fraction, Json::Whole)
}

struct Tree;

impl<'de> Visitor<'de> for Tree {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a JSON value")
    }
    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }
    fn visit_bool<E: Error>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }
    // Numbers come as digits (see `NUMBER`); these three keep the texts of an error out that can't occur.
    fn visit_i64<E: Error>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Whole(value))
    }
    fn visit_u64<E: Error>(self, value: u64) -> Result<Json, E> {
        Ok(i64::try_from(value).map_or(Json::Fraction, Json::Whole))
    }
    fn visit_f64<E: Error>(self, _value: f64) -> Result<Json, E> {
        Ok(Json::Fraction)
    }
    fn visit_str<E: Error>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = seq.next_element()? {
            list.push(value);
        }
        Ok(Json::List(list))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut object = Vec::new();
        while let Some(entry) = map.next_entry()? {
            object.push(entry);
        }
        Ok(match &object[..] {
            [(name, Json::Text(digits))] if name == NUMBER => number(digits),
            _ => Json::Object(object),
        })
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Tree)
    }
}
