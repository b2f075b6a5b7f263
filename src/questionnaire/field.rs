//! What is wrong with a file, and where: shared by everything that reads JSON.
//!
//! A reader says what is wrong with the value it was given, and its caller puts the name of the field in
//! front. So a path is only built when there is an error to report.

use super::json::{Json, one_line};
use std::fmt;

/// The first field that is not as its format says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The field, as a path: `context.breach[1]`; empty for the file as a whole.
    pub field: String,
    /// What would have been right there. Only the command line says this and what was found: in the app
    /// the texts would cost too many bytes.
    #[cfg(not(target_arch = "wasm32"))]
    pub expected: String,
    /// What stood there, shortened, on one line.
    #[cfg(not(target_arch = "wasm32"))]
    pub found: String,
}

#[cfg(not(target_arch = "wasm32"))]
impl fmt::Display for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let field = if self.field.is_empty() { "file" } else { &self.field };
        write!(f, "{field}: expected {}; found {}", self.expected, self.found)
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl std::error::Error for FieldError {}

/// What every reader of this crate's formats gives back.
pub(crate) type Result<T> = std::result::Result<T, FieldError>;

impl FieldError {
    /// The value itself is wrong.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn here(expected: impl FnOnce() -> String, found: &dyn fmt::Display) -> Self {
        Self { field: String::new(), expected: expected(), found: found.to_string() }
    }

    #[cfg(target_arch = "wasm32")]
    pub(crate) fn here(_expected: impl FnOnce() -> String, _found: &dyn fmt::Display) -> Self {
        Self { field: String::new() }
    }

    /// The error as seen from the object that holds the field. A key may come from a file, so it is shortened.
    pub(crate) fn within(mut self, key: &str) -> Self {
        self.field = [".", &one_line(key, 60), &self.field].concat();
        self
    }

    /// The error as seen from the list that holds the value.
    pub(crate) fn at(mut self, index: usize) -> Self {
        self.field = ["[", &index.to_string(), "]", &self.field].concat();
        self
    }

    /// The error as seen from the whole file: its path begins without a dot.
    pub(crate) fn of_file(mut self) -> Self {
        if self.field.starts_with('.') {
            self.field.remove(0);
        }
        self
    }
}

/// An error of the value itself, with fixed texts.
pub(crate) fn wrong<T>(expected: &'static str, found: &dyn fmt::Display) -> Result<T> {
    Err(FieldError::here(|| expected.to_owned(), found))
}

/// A key that the format doesn't have.
pub(crate) fn unknown<T>(expected: &'static str) -> Result<T> {
    wrong(expected, &"an unknown field")
}

/// The value, or an error that lists the ids which would have been right.
pub(crate) fn one_of<T: Copy, U>(
    value: Option<U>,
    (all, id): (&[T], fn(T) -> &'static str),
    or: &'static str,
    found: &dyn fmt::Display,
) -> Result<U> {
    value.ok_or_else(|| {
        let expected = || {
            let ids: Vec<_> = all.iter().map(|value| id(*value)).collect();
            format!("one of {}{or}", ids.join(", "))
        };
        FieldError::here(expected, found)
    })
}

/// More fields than any object of a fixed form has. Up to here, comparing each with each stays quick.
const FIELDS: usize = 100;

/// The fields of an object, each of which stands there once.
pub(crate) fn entries(json: &Json) -> Result<&[(String, Json)]> {
    let Json::Object(list) = json else { return wrong("an object", json) };
    if list.len() > FIELDS {
        return Err(FieldError::here(|| format!("at most {FIELDS} fields"), &list.len()));
    }
    for (i, (key, _)) in list.iter().enumerate() {
        if list[..i].iter().any(|(earlier, _)| earlier == key) {
            return twice(key);
        }
    }
    Ok(list)
}

/// As [`entries`], for objects with any number of fields: sorted by key.
pub(crate) fn sorted(json: &Json) -> Result<Vec<&(String, Json)>> {
    let Json::Object(list) = json else { return wrong("an object", json) };
    let mut list: Vec<&(String, Json)> = list.iter().collect();
    list.sort_unstable_by(|a, b| a.0.cmp(&b.0));
    match list.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        Some(pair) => twice(&pair[0].0),
        None => Ok(list),
    }
}

fn twice<T>(key: &str) -> Result<T> {
    wrong("each field once", &"it twice").map_err(|error: FieldError| error.within(key))
}

/// The value of a field, if it is there.
pub(crate) fn get<'a>(list: &'a [(String, Json)], name: &str) -> Option<&'a Json> {
    list.iter().find(|(key, _)| key == name).map(|(_, value)| value)
}

/// Reads a field that has to be there.
pub(crate) fn field<'a, T>(
    list: &'a [(String, Json)],
    name: &str,
    read: impl FnOnce(&'a Json) -> Result<T>,
) -> Result<T> {
    match get(list, name) {
        Some(value) => read(value),
        None => wrong("a value", &"nothing"),
    }
    .map_err(|error| error.within(name))
}

/// Refuses every field but these.
pub(crate) fn known(list: &[(String, Json)], names: &[&str]) -> Result<()> {
    match list.iter().find(|(key, _)| !names.contains(&key.as_str())) {
        Some((key, _)) => Err(FieldError::here(|| names.join(", "), &"an unknown field").within(key)),
        None => Ok(()),
    }
}
