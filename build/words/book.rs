//! The words of one language as they stand in its files, by key.

use crate::problems::{Place, Problems, Source, files, inside};
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
    nodes: BTreeMap<Key, (Node, Option<Place>)>,
    /// Whether a file could not be read: what stands in it would be missed everywhere.
    pub is_torn: bool,
}

impl Book {
    /// Reads every file below a language's folder.
    pub fn read(language: &Path, problems: &mut Problems) -> Self {
        let mut book = Self::default();
        book.folder(language, "", problems);
        book
    }

    fn folder(&mut self, folder: &Path, before: &str, problems: &mut Problems) {
        for file in files(folder, "toml", problems) {
            let name = file.path.file_stem().unwrap_or_default().to_string_lossy();
            self.file(vec![format!("{before}{name}")], &Rc::new(file), problems);
        }
        for inner in inside(folder).iter().filter(|path| path.is_dir()) {
            let name = inner.file_name().unwrap_or_default().to_string_lossy();
            self.folder(inner, &format!("{before}{name}/"), problems);
        }
    }

    fn file(&mut self, key: Key, file: &Rc<Source>, problems: &mut Problems) {
        match DeTable::parse(&file.text) {
            Err(error) => {
                self.is_torn = true;
                problems.unparsed(file, &error);
            }
            Ok(table) => {
                let place = Place { file: file.clone(), at: 0 };
                self.take(key, &DeValue::Table(table.into_inner()), place, problems);
            }
        }
    }

    fn take(&mut self, key: Key, value: &DeValue, place: Place, problems: &mut Problems) {
        let below = |name: &str| [key.clone(), vec![name.to_owned()]].concat();
        let at = |at: usize| Place { at, ..place.clone() };
        let node = match value {
            DeValue::String(text) => {
                if text.trim().is_empty() || text.contains(|c: char| c.is_control() && c != '\n') {
                    problems.here(
                        &place,
                        format!("{}: an empty text, or one with control characters", show(&key)),
                    );
                }
                // What an author broke into lines is one line; other blanks, such as those that don't break, stay.
                Node::Text(text.split_ascii_whitespace().collect::<Vec<_>>().join(" "))
            }
            DeValue::Array(list) => {
                for (n, value) in list.iter().enumerate() {
                    self.take(below(&format!("{n:02}")), value.get_ref(), at(value.span().start), problems);
                }
                Node::List
            }
            DeValue::Table(table) => {
                for (name, value) in table {
                    self.take(below(name.get_ref()), value.get_ref(), at(name.span().start), problems);
                }
                Node::Table
            }
            _ => {
                problems.here(&place, format!("{}: a text, a list or a table is expected", show(&key)));
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

    /// Where a key stands, or the nearest around it that is there.
    pub fn place(&self, key: &[String]) -> Option<&Place> {
        (1..=key.len()).rev().find_map(|n| self.nodes.get(&key[..n])?.1.as_ref())
    }
}

/// A key as people name it, without its file.
pub fn show(key: &[String]) -> String {
    key[1..].join(".")
}
