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
    pub fn rows(
        &mut self,
        out: &mut String,
        kind: &str,
        fields: &[&'static str],
        place: [&str; 2],
        ids: &[&str],
    ) {
        let [file, table] = place;
        self.rows.insert(key(&place));
        out.push_str("/// The words of each id, in the order of the ids.\n");
        writeln!(out, "pub static {}: [{kind}; {}] = [", table.to_uppercase(), ids.len()).unwrap();
        for id in ids {
            let row = self.row(kind, fields, &[file, table, id]);
            writeln!(out, "{row},").unwrap();
        }
        out.push_str("];\n");
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
            let heading = self.need(inner(part, "heading"), &[]);
            let text = book.below(&inner(part, "text")).into_iter().cloned();
            let text: Vec<_> = text.map(|line| self.need(line, &[])).collect();
            writeln!(out, "Part {{ heading: {heading}, text: &[{}] }},", text.join(", ")).unwrap();
        }
        out.push_str("];\n");
    }
}
