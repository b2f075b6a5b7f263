//! A JSON tree that keeps what `serde_json::Value` drops: duplicate keys and their order.

use std::fmt;

/// A JSON value as it stood in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number without fraction or exponent that fits.
    Whole(i64),
    /// Any other number. No format of ours has one, so its value is not kept.
    Fraction,
    /// A string, its escapes resolved.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object: its fields in the order of the file, also one that stands there twice.
    Object(Vec<(String, Json)>),
}

impl fmt::Display for Json {
    /// Short and on one line, for an error message.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => write!(f, "null"),
            Self::Bool(b) => write!(f, "{b}"),
            Self::Whole(n) => write!(f, "{n}"),
            Self::Fraction => write!(f, "a number with a fraction or an exponent, or one too large"),
            Self::Text(t) => write!(f, "\"{}\"", one_line(t, 40)),
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
