//! `content/helplines.toml`: numbers and addresses, shared by all languages.

use super::book::Book;
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
    #[serde(default)]
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
        let mut share = |key: Vec<&str>, fields: &[(&str, &String)]| {
            for (name, text) in fields {
                let key = ["helplines"].into_iter().chain(key.iter().copied()).chain([*name]);
                book.share(key.map(str::to_owned).collect(), text);
            }
        };
        for country in &self.country {
            share(vec![&country.id], &[("emergency", &country.emergency)]);
            for (n, line) in country.line.iter().enumerate() {
                share(vec![&country.id, &format!("{n:02}")], &line.texts());
            }
        }
        for directory in &self.directory {
            share(vec!["directory", &directory.id], &directory.texts());
        }
    }

    pub fn code(&self, numbers: &Numbers) -> String {
        let text = |place: &[&str], name: &str| {
            let key: Vec<_> =
                ["helplines"].iter().chain(place).chain([&name]).map(|part| (*part).to_owned()).collect();
            numbers.code(&key).expect("it is shared")
        };
        let texts = |place: &[&str], fields: &[(&str, &String)]| -> String {
            fields
                .iter()
                .map(|(name, _)| format!("{name}: {}", text(place, name)))
                .collect::<Vec<_>>()
                .join(", ")
        };
        let line = |country: &Country, (n, line): (usize, &Line)| {
            let texts = texts(&[&country.id, &format!("{n:02}")], &line.texts());
            let (kind, audience) = (capital(&line.kind), capital(&line.audience));
            format!(
                "HelpLine {{ {texts}, kind: LineKind::{kind}, audience: Audience::{audience}, verified: {} }}, ",
                line.verified
            )
        };
        let countries = self.country.iter().map(|country| {
            let lines: String = country.line.iter().enumerate().map(|one| line(country, one)).collect();
            let Country { id, emergency_checked, .. } = country;
            format!(
                "Country {{ id: {id:?}, emergency: {}, emergency_checked: {emergency_checked}, lines: &[{lines}] }},\n",
                text(&[id], "emergency")
            )
        });
        let directories = self.directory.iter().map(|directory| {
            let texts = texts(&["directory", &directory.id], &directory.texts());
            format!("Directory {{ {texts}, verified: {} }},\n", directory.verified)
        });
        format!(
            "/// The countries with help lines, in the order of the file.\npub static COUNTRIES: &[Country] = &[\n{}];\n\
             /// Lists of lines for other countries, likewise.\npub static DIRECTORIES: &[Directory] = &[\n{}];\n",
            countries.collect::<String>(),
            directories.collect::<String>()
        )
    }
}

impl Line {
    fn texts(&self) -> [(&'static str, &String); 6] {
        let Self { name, phone, text, web, hours, last_checked, .. } = self;
        [
            ("name", name),
            ("phone", phone),
            ("text", text),
            ("web", web),
            ("hours", hours),
            ("last_checked", last_checked),
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
