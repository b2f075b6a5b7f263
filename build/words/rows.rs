//! Texts that belong to an id of the engine: an array for each kind, in the order of the ids.

use super::book::{inner, key};
use super::code::Code;
use crate::engine::context::Role;
use std::fmt::Write;

/// The slots of a field: what was said says how often.
fn slots(kind: &str, field: &str) -> &'static [&'static str] {
    if kind == "ItemWords" && field == "said" { &["how"] } else { &[] }
}

impl Code<'_> {
    /// One row for each id, from a table of a file. The kind is the type in `src/words/kinds.rs`; a field that need
    /// not be there ends in a question mark.
    pub fn rows(&mut self, kind: &str, fields: &[&'static str], place: [&str; 2], ids: &[&str]) -> String {
        let [file, table] = place;
        self.rows.insert(key(&place));
        let rows: String = ids.iter().map(|id| self.row(kind, fields, &[file, table, id]) + ",\n").collect();
        let (name, count) = (table.to_uppercase(), ids.len());
        format!(
            "/// The words of each id, in the order of the ids.\npub static {name}: [{kind}; {count}] = [\n{rows}];\n"
        )
    }

    fn row(&mut self, kind: &str, fields: &[&'static str], place: &[&str]) -> String {
        let mut row = format!("{kind} {{ ");
        for field in fields {
            let name = field.trim_end_matches('?');
            let key = key(&[place, &[name]].concat());
            let text = if name == *field {
                self.need(key.clone(), slots(kind, name))
            } else {
                self.maybe(key.clone(), &[]).map_or("None".to_owned(), |text| format!("Some({text})"))
            };
            if text != "None" {
                self.fields.push((name, key));
            }
            write!(row, "{name}: {text}, ").unwrap();
        }
        if kind == "ItemWords" {
            write!(row, "roles: &[{}], ", self.roles(kind, place)).unwrap();
        }
        row + "}"
    }

    /// Question and sentence in the words for a role.
    fn roles(&mut self, kind: &str, place: &[&str]) -> String {
        let mut roles = String::new();
        for role in Role::ALL {
            let place = [place, &["role", role.id()]].concat();
            if self.book.get(&key(&place)).is_some() {
                let [ask, said] = ["ask", "said"]
                    .map(|field| self.need(key(&[&place[..], &[field]].concat()), slots(kind, field)));
                write!(roles, "(Role::{}, {ask}, {said}), ", role.variant()).unwrap();
            }
        }
        roles
    }

    /// A row for each key of a table, with the key in its first field, which no browser asks for.
    pub fn keyed(&mut self, kind: &str, [id, field]: [&str; 2], place: [&str; 2], name: &str) -> String {
        self.rows.insert(key(&place));
        let rows = self.book.below(&key(&place)).into_iter().map(|key| {
            let (text, last) = (self.need(key.clone(), &[]), key.last().expect("a name"));
            format!("{kind} {{ #[cfg(not(target_arch = \"wasm32\"))] {id}: {last:?}, {field}: {text} }}")
        });
        crate::table("In the order of the file.", name, kind, rows)
    }

    /// Headings, each with its paragraphs.
    pub fn parts(&mut self, place: [&str; 3], name: &str) -> String {
        let book = self.book;
        let rows = book.below(&key(&place)).into_iter().map(|part| {
            let heading = self.need(inner(part, "heading"), &[]);
            let text = book.below(&inner(part, "text")).into_iter().cloned();
            let text: Vec<_> = text.map(|line| self.need(line, &[])).collect();
            format!("Part {{ heading: {heading}, text: &[{}] }}", text.join(", "))
        });
        crate::table("In the order of the file.", name, "Part", rows)
    }
}
