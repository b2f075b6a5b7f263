//! What is wrong with a file, and where: shared by everything that reads JSON.

use super::json::{Json, one_line};
use std::fmt;

/// The first field that is not as its format says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The field, as a path: `context.breach[1]`; empty for the file as a whole.
    pub field: String,
    /// What would have been right there.
    pub expected: String,
    /// What stood there, shortened, on one line.
    pub found: String,
}

impl fmt::Display for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let field = if self.field.is_empty() { "file" } else { &self.field };
        write!(f, "{field}: expected {}; found {}", self.expected, self.found)
    }
}

impl std::error::Error for FieldError {}

pub(crate) type Result<T> = std::result::Result<T, FieldError>;

/// More fields than any object of a fixed form has; below it, comparing each with each stays quick.
const FIELDS: usize = 100;

pub(crate) fn wrong<T>(field: &str, expected: impl Into<String>, found: impl fmt::Display) -> Result<T> {
    Err(FieldError { field: field.to_owned(), expected: expected.into(), found: found.to_string() })
}

/// A key that came from a file, fit for one line of an error message.
pub(crate) fn shown(key: &str) -> String {
    one_line(key, 60)
}

/// The path of a key from a file within an object.
pub(crate) fn path(field: &str, key: &str) -> String {
    let key = shown(key);
    if field.is_empty() { key } else { [field, ".", &key].concat() }
}

/// The fields of an object, each of which stands there once.
pub(crate) fn entries<'a>(field: &str, json: &'a Json) -> Result<&'a [(String, Json)]> {
    let Json::Object(list) = json else { return wrong(field, "an object", json) };
    if list.len() > FIELDS {
        return wrong(field, format!("at most {FIELDS} fields"), list.len());
    }
    for (i, (key, _)) in list.iter().enumerate() {
        if list[..i].iter().any(|(earlier, _)| earlier == key) {
            return twice(field, key);
        }
    }
    Ok(list)
}

/// As [`entries`], for objects with any number of fields: sorted by key.
pub(crate) fn sorted<'a>(field: &str, json: &'a Json) -> Result<Vec<&'a (String, Json)>> {
    let Json::Object(list) = json else { return wrong(field, "an object", json) };
    let mut list: Vec<&(String, Json)> = list.iter().collect();
    list.sort_unstable_by(|a, b| a.0.cmp(&b.0));
    match list.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        Some(pair) => twice(field, &pair[0].0),
        None => Ok(list),
    }
}

fn twice<T>(field: &str, key: &str) -> Result<T> {
    wrong(&path(field, key), "each field once", "it twice")
}

/// The ids that would have been right.
pub(crate) fn one_of<T: Copy>(all: &[T], id: fn(T) -> &'static str) -> String {
    let ids: Vec<_> = all.iter().map(|value| id(*value)).collect();
    format!("one of {}", ids.join(", "))
}
