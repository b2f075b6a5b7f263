//! `content/helplines.toml`: numbers and addresses, shared by all languages.

use super::book::{Book, Key, key};
use super::numbers::Numbers;
use crate::problems::Problems;
use serde::Deserialize;
use std::path::Path;

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Help {
    country: Vec<Country>,
    directory: Vec<Directory>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Country {
    id: String,
    emergency: String,
    #[allow(dead_code)] // read by people
    emergency_checked: bool,
    #[serde(default)]
    line: Vec<Line>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    name: String,
    kind: String,
    #[serde(default)]
    phone: String,
    #[serde(default)]
    text: String,
    #[serde(default)]
    web: String,
    #[serde(default)]
    hours: String,
    audience: String,
    last_checked: String,
    #[allow(dead_code)] // read by people
    how: String,
    verified: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Directory {
    #[allow(dead_code)] // read by people
    id: String,
    name: String,
    web: String,
    last_checked: String,
    #[allow(dead_code)] // read by people
    how: String,
    verified: bool,
}

impl Help {
    pub fn read(content: &Path, problems: &mut Problems) -> Self {
        let file = problems.open(&content.join("helplines.toml"));
        problems.parse(&file)
    }

    pub fn countries(&self) -> Vec<&str> {
        self.country.iter().map(|country| country.id.as_str()).collect()
    }

    pub fn share(&self, book: &mut Book) {
        let mut share = |place: &[&str], texts: &[(&str, &String)]| {
            for (name, text) in texts {
                book.share(text_of(place, name), text);
            }
        };
        for country in &self.country {
            share(&[&country.id], &[("emergency", &country.emergency)]);
            for (n, line) in country.line.iter().enumerate() {
                share(&[&country.id, &format!("{n:02}")], &line.texts());
            }
        }
        for directory in &self.directory {
            share(&["directory", &directory.id], &directory.texts());
        }
    }

    pub fn code(&self, numbers: &Numbers) -> String {
        let fields = |place: &[&str], texts: &[(&str, &String)]| {
            let number = |name| numbers.code(&text_of(place, name)).expect("it is shared");
            let fields = texts.iter().map(|(name, _)| format!("{name}: {}, ", number(name)));
            fields.collect::<Vec<_>>().concat()
        };
        let line = |id: &str, n: usize, line: &Line| {
            let texts = fields(&[id, &format!("{n:02}")], &line.texts());
            let (kind, audience) = (capital(&line.kind), capital(&line.audience));
            let ids = format!("kind: LineKind::{kind}, audience: Audience::{audience}");
            format!("HelpLine {{ {texts}{ids}, verified: {} }}, ", line.verified)
        };
        let country = |it: &Country| {
            let emergency = fields(&[&it.id], &[("emergency", &it.emergency)]);
            let lines: String = it.line.iter().enumerate().map(|(n, one)| line(&it.id, n, one)).collect();
            format!("Country {{ id: {:?}, {emergency}lines: &[{lines}] }}", it.id)
        };
        let directory = |directory: &Directory| {
            let texts = fields(&["directory", &directory.id], &directory.texts());
            format!("Directory {{ {texts}verified: {} }}", directory.verified)
        };
        let what = "Lists of lines for other countries, likewise.";
        let directories =
            crate::table(what, "DIRECTORIES", "Directory", self.directory.iter().map(directory));
        let what = "The countries with help lines, in the order of the file.";
        crate::table(what, "COUNTRIES", "Country", self.country.iter().map(country)) + &directories
    }
}

fn text_of(place: &[&str], name: &str) -> Key {
    key(&[&["helplines"], place, &[name]].concat())
}

impl Line {
    fn texts(&self) -> [(&'static str, &String); 6] {
        let Self { name, phone, text, web, hours, last_checked: day, .. } = self;
        [
            ("name", name),
            ("phone", phone),
            ("text", text),
            ("web", web),
            ("hours", hours),
            ("last_checked", day),
        ]
    }
}

impl Directory {
    fn texts(&self) -> [(&'static str, &String); 3] {
        [("name", &self.name), ("web", &self.web), ("last_checked", &self.last_checked)]
    }
}

fn capital(id: &str) -> String {
    let mut chars = id.chars();
    chars.next().map_or(String::new(), |c| c.to_uppercase().chain(chars).collect())
}
