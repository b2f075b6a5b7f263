//! A stand-in for the browser's storage, and the order in which the app is to write there.
//!
//! A browser can end between any two calls. `docs/data-format.md` says which order keeps a record that
//! opens after each of them; here it is, so that it can be tried.

use std::collections::BTreeMap;

pub const MAIN: &str = "groundwork";
pub const LAST: &str = "groundwork.last";
pub const BEFORE: &str = "groundwork.before";

/// One call.
#[derive(Debug, Clone)]
pub enum Call {
    Set(&'static str, String),
    Remove(&'static str),
}

#[derive(Debug, Clone, Default)]
pub struct Storage(BTreeMap<&'static str, String>);

impl Storage {
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }

    pub fn call(&mut self, call: &Call) {
        match call {
            Call::Set(key, text) => _ = self.0.insert(key, text.clone()),
            Call::Remove(key) => _ = self.0.remove(key),
        }
    }

    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.0.values().map(String::as_str)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A usual write: the copy follows when the text was read back well.
pub fn save(text: &str) -> Vec<Call> {
    vec![Call::Set(MAIN, text.to_owned()), Call::Set(LAST, text.to_owned())]
}

/// From plain to locked: the text and its copy are replaced, and only then is what else is plain removed.
pub fn lock(text: &str) -> Vec<Call> {
    [save(text), vec![Call::Remove(BEFORE)]].concat()
}

/// The text goes last: as long as it is there, nobody opens a copy of what was half deleted.
pub fn delete() -> Vec<Call> {
    vec![Call::Remove(BEFORE), Call::Remove(LAST), Call::Remove(MAIN)]
}
