//! Texts that belong to an id of the engine: an array for each kind, in the order of the ids.

use super::book::Key;
use super::code::Code;
use crate::engine::context::Role;
use std::fmt::Write;

/// A kind of words: the type in `src/words/kinds.rs`, and its fields.
pub struct Kind {
    pub name: &'static str,
    pub fields: &'static [&'static str],
    /// A field that need not be there.
    pub maybe: Option<&'static str>,
}

pub const fn kind(name: &'static str, fields: &'static [&'static str]) -> Kind {
    Kind { name, fields, maybe: None }
}

fn key(parts: &[&str]) -> Key {
    parts.iter().map(|part| (*part).to_owned()).collect()
}

/// The slots of a field: what was said says how often.
fn slots(kind: &str, field: &str) -> &'static [&'static str] {
    if kind == "ItemWords" && field == "said" { &["how"] } else { &[] }
}

impl Code<'_> {
    /// One row for each id, from a table of a file.
    pub fn rows(&mut self, out: &mut String, kind: &Kind, file: &str, table: &str, ids: &[&str]) {
        self.rows.insert(key(&[file, table]));
        writeln!(
            out,
            "/// The words of each id, in the order of the ids.\npub static {}: [{}; {}] = [",
            table.to_uppercase(),
            kind.name,
            ids.len()
        )
        .unwrap();
        for id in ids {
            let row = self.row(kind, &[file, table, id]);
            writeln!(out, "{row},").unwrap();
        }
        out.push_str("];\n");
    }

    fn row(&mut self, kind: &Kind, place: &[&str]) -> String {
        let mut row = format!("{} {{ ", kind.name);
        for field in kind.fields {
            let key = key(&[place, &[*field]].concat());
            self.fields.push((field, key.clone()));
            let text = self.need(key, slots(kind.name, field));
            write!(row, "{field}: {text}, ").unwrap();
        }
        if let Some(field) = kind.maybe {
            let key = key(&[place, &[field]].concat());
            let text = self.maybe(key.clone(), &[]).map_or("None".to_owned(), |text| format!("Some({text})"));
            if text != "None" {
                self.fields.push((field, key));
            }
            write!(row, "{field}: {text}, ").unwrap();
        }
        if kind.name == "ItemWords" {
            write!(row, "roles: &[{}], ", self.roles(kind, place)).unwrap();
        }
        row + "}"
    }

    /// Question and sentence in the words for a role.
    fn roles(&mut self, kind: &Kind, place: &[&str]) -> String {
        let mut roles = String::new();
        for role in Role::ALL {
            let place = [place, &["role", role.id()]].concat();
            if self.book.get(&key(&place)).is_some() {
                let [ask, said] = ["ask", "said"]
                    .map(|field| self.need(key(&[&place[..], &[field]].concat()), slots(kind.name, field)));
                write!(roles, "(Role::{}, {ask}, {said}), ", role.variant()).unwrap();
            }
        }
        roles
    }

    /// A row for each key of a table, with the key in its first field, which no browser asks for.
    pub fn keyed(&mut self, out: &mut String, kind: &str, fields: [&str; 2], place: [&str; 2], name: &str) {
        self.rows.insert(key(&place));
        writeln!(out, "/// In the order of the file.\npub static {name}: &[{kind}] = &[").unwrap();
        let book = self.book;
        for key in book.below(&key(&place)) {
            let [id, field] = fields;
            let text = self.need(key.clone(), &[]);
            writeln!(
                out,
                "{kind} {{ #[cfg(not(target_arch = \"wasm32\"))] {id}: {:?}, {field}: {text} }},",
                key.last().expect("a name")
            )
            .unwrap();
        }
        out.push_str("];\n");
    }

    /// Headings, each with its paragraphs.
    pub fn parts(&mut self, out: &mut String, place: [&str; 3], name: &str) {
        writeln!(out, "/// In the order of the file.\npub static {name}: &[Part] = &[").unwrap();
        let book = self.book;
        for part in book.below(&key(&place)) {
            let inner = |name: &str| [part.clone(), vec![name.to_owned()]].concat();
            let heading = self.need(inner("heading"), &[]);
            let text = self.book.below(&inner("text")).into_iter().cloned();
            let text: Vec<_> = text.map(|line| self.need(line, &[])).collect();
            writeln!(out, "Part {{ heading: {heading}, text: &[{}] }},", text.join(", ")).unwrap();
        }
        out.push_str("];\n");
    }
}
