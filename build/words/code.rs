//! The Rust that names the texts, one module for each file. What it holds depends on keys, never on words.

use super::book::{Book, Key, Node};
use super::numbers::Numbers;
use super::slots::{self, slots};
use crate::problems::Problems;
use std::collections::BTreeSet;
use std::fmt::Write;

/// A constant that the code may name.
pub struct Constant {
    /// How it is named from the root of the crate.
    pub path: Vec<String>,
    pub key: Key,
}

pub struct Code<'a> {
    pub book: &'a Book,
    pub numbers: &'a Numbers,
    pub problems: &'a mut Problems,
    pub constants: Vec<Constant>,
    /// The fields of rows, each with the key of a text that it holds.
    pub fields: Vec<(&'static str, Key)>,
    /// The tables of which rows are made, and the texts in them that were asked for.
    pub(super) rows: BTreeSet<Key>,
    taken: BTreeSet<Key>,
}

impl<'a> Code<'a> {
    pub fn new(book: &'a Book, numbers: &'a Numbers, problems: &'a mut Problems) -> Self {
        let (rows, taken) = (BTreeSet::new(), BTreeSet::new());
        Self { book, numbers, problems, constants: Vec::new(), fields: Vec::new(), rows, taken }
    }

    /// The Rust for a text; one that isn't there is a problem.
    pub(super) fn need(&mut self, key: Key, with: &[&str]) -> String {
        let code = self.maybe(key.clone(), with);
        if code.is_none() {
            self.say(&key, "this text is missing");
        }
        code.unwrap_or_default()
    }

    /// The Rust for a text that need not be there, `with` these slots.
    pub(super) fn maybe(&mut self, key: Key, with: &[&str]) -> Option<String> {
        let code = self.numbers.code(&key)?;
        let with = with.iter().map(|name| (*name).to_owned()).collect();
        if slots(self.book.text(&key)?).as_ref() != Some(&with) {
            self.say(&key, &format!("the code fills {} here", slots::show(&with)));
        }
        self.taken.insert(key);
        Some(code)
    }

    pub(super) fn say(&mut self, key: &[String], message: &str) {
        self.book.say(key, message, self.problems);
    }

    /// The texts of a file that are in no row, as constants in a module; its tables are modules in it.
    pub fn module(&mut self, out: &mut String, file: &str, path: &str) {
        let path: Vec<_> = path.split("::").map(str::to_owned).collect();
        self.constants_of(out, &vec![file.to_owned()], &path);
        let named: BTreeSet<Key> = self.constants.iter().map(|constant| constant.key.clone()).collect();
        let book = self.book;
        for (key, _) in book.texts().filter(|(key, _)| key[0] == file) {
            let is_named = (1..=key.len()).any(|n| named.contains(&key[..n]));
            if !is_named && !self.taken.contains(key) {
                self.say(key, "nothing asks for this text");
            }
        }
    }

    fn constants_of(&mut self, out: &mut String, key: &Key, path: &[String]) {
        let book = self.book;
        let mut inside = String::new();
        for below in book.below(key) {
            let name = below.last().expect("a key has names");
            let upper = name.to_uppercase();
            let mut path = path.to_vec();
            match book.get(below) {
                Some(Node::Table) if !self.rows.contains(below) => {
                    path.push(name.clone());
                    self.constants_of(&mut inside, below, &path);
                }
                Some(Node::List) if book.below(below).iter().all(|key| book.text(key).is_some()) => {
                    let texts: Vec<_> =
                        book.below(below).iter().filter_map(|key| self.numbers.code(key)).collect();
                    writeln!(inside, "pub const {upper}: &[crate::words::Text] = &[{}];", texts.join(", "))
                        .unwrap();
                }
                Some(Node::Text(_)) => {
                    let text = self.numbers.code(below).expect("each text has a number");
                    writeln!(inside, "pub const {upper}: crate::words::Text = {text};").unwrap();
                }
                _ => continue,
            }
            if !matches!(book.get(below), Some(Node::Table)) {
                path.push(upper);
                self.constants.push(Constant { path, key: below.clone() });
            }
        }
        if !inside.is_empty() {
            // The keys are what tells the constants: they are known in `content/`.
            let name = path.last().expect("a module has a name");
            writeln!(out, "#[allow(missing_docs)]\npub mod {name} {{\n{inside}}}").unwrap();
        }
    }
}
