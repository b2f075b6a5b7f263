//! The words of one language as they stand in its files, by key.

use crate::problems::{Place, Problems, files};
use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;
use toml::de::{DeTable, DeValue};

/// A file without its extension, then the way to a text in it: `screens/plan`, `step`, `minutes`. A place in a list
/// counts as a name, from `00`.
pub type Key = Vec<String>;

/// A text, or what holds texts.
pub enum Node {
    Text(String),
    List,
    Table,
}

#[derive(Default)]
pub struct Book {
    folder: String,
    nodes: BTreeMap<Key, (Node, Option<Place>)>,
    /// Whether a file could not be read: what stands in it would be missed everywhere.
    pub is_torn: bool,
}

impl Book {
    /// Reads every file below a language's folder.
    pub fn read(content: &Path, language: &str, problems: &mut Problems) -> Self {
        let mut book = Self { folder: format!("content/{language}"), ..Self::default() };
        for (name, file) in files(&content.join(language), "toml", problems) {
            let file = Rc::new(file);
            match DeTable::parse(&file.text) {
                Err(error) => {
                    book.is_torn = true;
                    problems.unparsed(&file, &error);
                }
                Ok(table) => {
                    let place = Place { file: file.clone(), at: 0 };
                    book.take(vec![name], &DeValue::Table(table.into_inner()), place, problems);
                }
            }
        }
        book
    }

    fn take(&mut self, key: Key, value: &DeValue, place: Place, problems: &mut Problems) {
        let at = |at: usize| Place { at, ..place.clone() };
        let node = match value {
            DeValue::String(text) => {
                if text.trim().is_empty() || text.contains(|c: char| c.is_control() && c != '\n') {
                    let is = "an empty text, or one with control characters";
                    problems.at(&place, format!("{}: {is}", show(&key)));
                }
                // What an author broke into lines is one line; other blanks, such as those that don't break, stay.
                Node::Text(text.split_ascii_whitespace().collect::<Vec<_>>().join(" "))
            }
            DeValue::Array(list) => {
                for (n, value) in list.iter().enumerate() {
                    self.take(
                        inner(&key, &format!("{n:02}")),
                        value.get_ref(),
                        at(value.span().start),
                        problems,
                    );
                }
                Node::List
            }
            DeValue::Table(table) => {
                for (name, value) in table {
                    self.take(inner(&key, name.get_ref()), value.get_ref(), at(name.span().start), problems);
                }
                Node::Table
            }
            _ => {
                problems.at(&place, format!("{}: a text, a list or a table is expected", show(&key)));
                return;
            }
        };
        self.nodes.insert(key, (node, Some(place)));
    }

    /// Takes in a text that is shared by all languages.
    pub fn share(&mut self, key: Key, text: &str) {
        self.nodes.insert(key, (Node::Text(text.to_owned()), None));
    }

    pub fn keys(&self) -> impl Iterator<Item = &Key> {
        self.nodes.keys()
    }

    pub fn get(&self, key: &[String]) -> Option<&Node> {
        self.nodes.get(key).map(|(node, _)| node)
    }

    pub fn text(&self, key: &[String]) -> Option<&str> {
        match self.get(key) {
            Some(Node::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// Every text with its key, in the order of the keys.
    pub fn texts(&self) -> impl Iterator<Item = (&Key, &str)> {
        self.nodes.keys().filter_map(|key| Some((key, self.text(key)?)))
    }

    /// The keys one level below another, as they follow each other in the file.
    pub fn below(&self, key: &[String]) -> Vec<&Key> {
        let all = self.nodes.range(key.to_vec()..).take_while(|(k, _)| k.starts_with(key));
        let mut found: Vec<_> = all.filter(|(k, _)| k.len() == key.len() + 1).collect();
        found.sort_by_key(|(_, (_, place))| place.as_ref().map(|place| place.at));
        found.into_iter().map(|(key, _)| key).collect()
    }

    /// Notes a problem of a key.
    pub fn say(&self, key: &[String], message: &str, problems: &mut Problems) {
        let message = format!("{}: {message}", show(key));
        match self.place(key) {
            Some(place) => problems.at(place, message),
            None => problems.at(format!("{}/{}.toml", self.folder, key[0]), message),
        }
    }

    /// Where a key stands, or the nearest around it that is there.
    pub fn place(&self, key: &[String]) -> Option<&Place> {
        (1..=key.len()).rev().find_map(|n| self.nodes.get(&key[..n])?.1.as_ref())
    }
}

/// A key made of its names.
pub fn key(names: &[&str]) -> Key {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// A key one level below another.
pub fn inner(key: &Key, name: &str) -> Key {
    [key.clone(), vec![name.to_owned()]].concat()
}

/// A key as people name it, without its file.
pub fn show(key: &[String]) -> String {
    key[1..].join(".")
}
