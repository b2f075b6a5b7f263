//! Questions, results, method and help lines: texts that belong to an id of the engine become
//! arrays in the order of that id's enum, the rest becomes constants.

use crate::emit;
use crate::engine::context::{Breach, Role, Status};
use crate::engine::item::{Block, Item};
use crate::engine::safety_item::SafetyItem;
use crate::problems::{Problems, Source};
use crate::screens::module;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use toml::{Table, Value};

pub fn read(language: &Path, problems: &mut Problems) -> String {
    let mut out = String::new();
    questions(&mut out, language, problems);
    result(&mut out, language, problems);
    principles(&mut out, language, problems);
    out
}

/// Texts that stand in the pages as built: the app doesn't load them.
pub fn built(language: &Path, content: &Path, problems: &mut Problems) -> String {
    let mut out = String::new();
    help(&mut out, language, content, problems);
    method(&mut out, language, problems);
    out
}

/// A file whose tables are taken out one by one; what is left becomes constants.
struct Texts<'a> {
    file: Source,
    table: Table,
    problems: &'a mut Problems,
}

impl<'a> Texts<'a> {
    fn open(path: &Path, problems: &'a mut Problems) -> Self {
        let file = problems.open(path);
        let table = problems.parse(&file);
        Self { file, table, problems }
    }

    fn say(&mut self, message: String) {
        self.problems.of(&self.file, message);
    }

    /// Takes a table with one row for each of `ids` and emits it as an array.
    fn rows<T: Row>(&mut self, out: &mut String, key: &str, ids: &[&str]) {
        let rows = match self.table.remove(key) {
            Some(Value::Table(rows)) => rows,
            _ => Table::new(),
        };
        for id in rows.keys().filter(|id| !ids.contains(&id.as_str())) {
            self.say(format!("{key}.{id}: unknown id"));
        }
        writeln!(out, "pub static {}: [{}; {}] = [", key.to_uppercase(), T::TYPE, ids.len()).unwrap();
        for id in ids {
            match rows.get(*id).cloned().map(T::deserialize) {
                Some(Ok(row)) => writeln!(out, "{},", row.code()).unwrap(),
                Some(Err(error)) => self.say(format!("{key}.{id}: {}", error.message())),
                None => self.say(format!("{key}.{id} has no words")),
            }
        }
        out.push_str("];\n");
    }

    fn list<T: Row>(&mut self, out: &mut String, key: &str, name: &str) {
        let list = self.table.remove(key).unwrap_or(Value::Array(Vec::new()));
        match Vec::<T>::deserialize(list) {
            Ok(rows) => {
                let rows: Vec<_> = rows.iter().map(Row::code).collect();
                writeln!(out, "pub static {name}: &[{}] = &[{}];", T::TYPE, rows.join(",\n")).unwrap();
            }
            Err(error) => self.say(format!("{key}: {}", error.message())),
        }
    }

    /// Emits what is left as a module of constants.
    fn rest(self, out: &mut String, name: &str) {
        module(out, name, &self.table, &self.file, self.problems);
    }
}

/// A row of words and the Rust that holds it.
trait Row: for<'de> Deserialize<'de> {
    const TYPE: &'static str;
    fn code(&self) -> String;
}

macro_rules! row {
    ($name:ident { $($field:ident),+ } $({ $($maybe:ident),+ })?) => {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct $name { $($field: String,)+ $($($maybe: Option<String>,)+)? }
        impl Row for $name {
            const TYPE: &'static str = stringify!($name);
            fn code(&self) -> String {
                let mut out = String::from(concat!(stringify!($name), " { "));
                $(write!(out, concat!(stringify!($field), ": {}, "), emit::text(&self.$field)).unwrap();)+
                $($(write!(out, concat!(stringify!($maybe), ": {}, "), emit::option(self.$maybe.as_ref())).unwrap();)+)?
                out + "}"
            }
        }
    };
}

row!(BlockWords { title, about, intro });
row!(OptionWords { label, said });
row!(BreachWords { label, said } { hint });
row!(SafetyWords { ask, short });
row!(CauseWords { name, is, strong, some, with_breach, helps });
row!(LensWords { title, text, text_broke });
row!(CountryWords { name });
row!(PrincipleWords { covers, text });

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemWords {
    ask: String,
    said: String,
    short: String,
    #[serde(default)]
    role: BTreeMap<String, RoleWords>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RoleWords {
    ask: String,
    said: String,
}

impl Row for ItemWords {
    const TYPE: &'static str = "ItemWords";
    fn code(&self) -> String {
        let mut roles = String::new();
        for (id, words) in &self.role {
            let Some(role) = Role::from_id(id) else { continue };
            let (ask, said) = (emit::text(&words.ask), emit::text(&words.said));
            write!(roles, "(Role::{}, {ask}, {said}), ", role.variant()).unwrap();
        }
        let [ask, said, short] = [&self.ask, &self.said, &self.short].map(|t| emit::text(t));
        format!("ItemWords {{ ask: {ask}, said: {said}, short: {short}, roles: &[{roles}] }}")
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Part {
    heading: String,
    text: Vec<String>,
}

impl Row for Part {
    const TYPE: &'static str = "Part";
    fn code(&self) -> String {
        format!("Part {{ heading: {}, text: {} }}", emit::text(&self.heading), emit::texts(&self.text))
    }
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

impl Line {
    fn code(&self) -> String {
        let texts = [&self.name, &self.phone, &self.text, &self.web, &self.hours, &self.last_checked];
        let [name, phone, text, web, hours, last_checked] = texts.map(|t| emit::text(t));
        let verified = self.verified;
        format!(
            "HelpLine {{ name: {name}, kind: LineKind::{}, phone: {phone}, text: {text}, web: {web}, \
             hours: {hours}, audience: Audience::{}, last_checked: {last_checked}, verified: {verified} }}",
            capital(&self.kind),
            capital(&self.audience),
        )
    }
}

impl Row for Country {
    const TYPE: &'static str = "Country";
    fn code(&self) -> String {
        let Self { id, emergency, emergency_checked, .. } = self;
        let lines: Vec<_> = self.line.iter().map(Line::code).collect();
        format!(
            "Country {{ id: {id:?}, emergency: {}, emergency_checked: {emergency_checked}, lines: &[{}] }}",
            emit::text(emergency),
            lines.join(", ")
        )
    }
}

fn capital(id: &str) -> String {
    let mut chars = id.chars();
    chars.next().map_or(String::new(), |c| c.to_uppercase().chain(chars).collect())
}

fn questions(out: &mut String, language: &Path, problems: &mut Problems) {
    let mut texts = Texts::open(&language.join("questions.toml"), problems);
    let items: Vec<_> = Item::ALL.iter().map(|i| i.id()).collect();
    let blocks: Vec<_> = Block::ALL.iter().map(|b| b.id()).collect();
    let breaches: Vec<_> = Breach::ALL.iter().map(|b| b.id()).collect();
    let safety: Vec<_> = SafetyItem::ALL.iter().map(|s| s.id()).collect();
    texts.rows::<ItemWords>(out, "items", &items);
    texts.rows::<BlockWords>(out, "blocks", &blocks);
    texts.rows::<BreachWords>(out, "breach", &breaches);
    texts.rows::<OptionWords>(out, "role", &Role::ALL.iter().map(|r| r.id()).collect::<Vec<_>>());
    texts.rows::<OptionWords>(out, "status", &Status::ALL.iter().map(|s| s.id()).collect::<Vec<_>>());
    texts.rows::<SafetyWords>(out, "safety", &safety);
    texts.rest(out, "questions");
}

fn result(out: &mut String, language: &Path, problems: &mut Problems) {
    let mut texts = Texts::open(&language.join("result.toml"), problems);
    let causes: Vec<_> = Block::ALL.iter().filter(|b| b.is_cause()).map(|b| b.id()).collect();
    texts.rows::<CauseWords>(out, "causes", &causes);
    texts.rows::<LensWords>(out, "lens", &["present", "past", "both", "neither"]);
    texts.rest(out, "result");
}

/// The sentences that the result shows as well.
fn principles(out: &mut String, language: &Path, problems: &mut Problems) {
    let mut texts = Texts::open(&language.join("principles.toml"), problems);
    texts.list::<PrincipleWords>(out, "lines", "PRINCIPLES");
    texts.rest(out, "principles");
}

/// The words of "How it works", which is a page of its own.
fn method(out: &mut String, language: &Path, problems: &mut Problems) {
    let mut texts = Texts::open(&language.join("method.toml"), problems);
    if let Some(Value::Table(method)) = texts.table.get_mut("method")
        && let Some(parts) = method.remove("parts")
    {
        texts.table.insert("parts".to_owned(), parts);
    }
    texts.list::<Part>(out, "parts", "METHOD_PARTS");
    texts.rest(out, "method_text");
}

fn help(out: &mut String, language: &Path, content: &Path, problems: &mut Problems) {
    let mut lines = Texts::open(&content.join("helplines.toml"), problems);
    let ids: Vec<String> = match lines.table.get("country") {
        Some(Value::Array(list)) => {
            list.iter().filter_map(|c| Some(c.get("id")?.as_str()?.to_owned())).collect()
        }
        _ => Vec::new(),
    };
    lines.list::<Country>(out, "country", "COUNTRIES");
    lines.list::<Directory>(out, "directory", "DIRECTORIES");
    for key in lines.table.keys().cloned().collect::<Vec<_>>() {
        lines.say(format!("unknown table {key}"));
    }
    let mut texts = Texts::open(&language.join("help.toml"), problems);
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    texts.rows::<CountryWords>(out, "country", &ids);
    texts.rest(out, "help_page");
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

impl Row for Directory {
    const TYPE: &'static str = "Directory";
    fn code(&self) -> String {
        let [name, web, last_checked] = [&self.name, &self.web, &self.last_checked].map(|t| emit::text(t));
        let verified = self.verified;
        format!(
            "Directory {{ name: {name}, web: {web}, last_checked: {last_checked}, verified: {verified} }}"
        )
    }
}
