//! The tables that actions point into: sources of evidence and rows of advice.

use crate::problems::Problems;
use crate::words::{Book, Key, Numbers, key};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceRow {
    label: String,
    #[serde(rename = "where")]
    place: String,
    #[allow(dead_code)] // read by people
    seen: String,
}

pub struct Advice {
    pub id: String,
    pub kind: String,
    pub who: String,
    pub caution: String,
}

pub struct Tables {
    sources: BTreeMap<u16, SourceRow>,
    pub advice: Vec<Advice>,
}

impl Tables {
    pub fn read(content: &Path, problems: &mut Problems) -> Self {
        let file = problems.open(&content.join("sources.toml"));
        let rows: BTreeMap<Spanned<String>, SourceRow> = problems.parse(&file);
        let mut sources = BTreeMap::new();
        for (key, row) in rows {
            match key.get_ref().strip_prefix('s').and_then(|n| n.parse().ok()) {
                Some(number) => _ = sources.insert(number, row),
                None => problems
                    .at(file.line(key.span().start), "a source is named s and its number, such as s29"),
            }
        }
        let file = problems.open(&content.join("advice.tsv"));
        let mut advice = Vec::new();
        for line in file.text.lines().skip(1) {
            let cells: Vec<&str> = line.split('\t').collect();
            if let [id, kind, who, caution, _gist] = cells[..] {
                let [id, kind, who, caution] = [id, kind, who, caution].map(str::to_owned);
                advice.push(Advice { id, kind, who, caution });
            } else {
                problems.at(&file.shown, format!("five columns expected in: {line}"));
            }
        }
        Self { sources, advice }
    }

    pub fn has_source(&self, number: u16) -> bool {
        self.sources.contains_key(&number)
    }

    pub fn row(&self, id: &str) -> Option<&Advice> {
        self.advice.iter().find(|row| row.id == id)
    }

    /// What a source is called is shared by all languages so far.
    pub fn share(&self, book: &mut Book) {
        for (number, row) in &self.sources {
            book.share(source(*number, "label"), &row.label);
            book.share(source(*number, "place"), &row.place);
        }
    }

    pub fn code(&self, numbers: &Numbers) -> String {
        let row = |number: &u16| {
            let text = |field| numbers.code(&source(*number, field)).expect("it is shared");
            format!("Source {{ number: {number}, label: {}, place: {} }}", text("label"), text("place"))
        };
        crate::table("The sources, by number.", "SOURCES", "Source", self.sources.keys().map(row))
    }
}

fn source(number: u16, field: &str) -> Key {
    key(&["sources", &format!("{number:03}"), field])
}
