//! `content/<language>/screens/`: the words of the screens, as constants.
//!
//! Each file becomes a module, each table a module in it, each text a constant. A screen that
//! names a text which isn't there doesn't compile, so no word can be missing at run time.

use crate::emit;
use crate::problems::{Problems, Source, toml_files};
use std::fmt::Write;
use std::path::Path;
use toml::{Table, Value};

/// The file whose words the app doesn't show: "How it works" is a page of its own.
const PAGE: &str = "method_page.toml";

/// The words of the app's screens.
pub fn read(folder: &Path, problems: &mut Problems) -> String {
    modules(folder, |name| name != PAGE, problems)
}

/// The words of the page that stands apart.
pub fn page(folder: &Path, problems: &mut Problems) -> String {
    modules(folder, |name| name == PAGE, problems)
}

fn modules(folder: &Path, wanted: impl Fn(&str) -> bool, problems: &mut Problems) -> String {
    let mut out = String::new();
    for file in toml_files(folder, problems) {
        if !file.path.file_name().and_then(|name| name.to_str()).is_some_and(&wanted) {
            continue;
        }
        let table: Table = problems.parse(&file);
        let name = file.path.file_stem().and_then(|s| s.to_str()).unwrap_or_default().to_owned();
        module(&mut out, &name, &table, &file, problems);
    }
    out
}

pub fn module(out: &mut String, name: &str, table: &Table, file: &Source, problems: &mut Problems) {
    writeln!(out, "pub mod {name} {{").unwrap();
    for (key, value) in table {
        let upper = key.to_uppercase();
        match value {
            Value::String(text) if !text.trim().is_empty() => {
                writeln!(out, "pub const {upper}: crate::words::Text = {};", emit::text(text)).unwrap();
            }
            Value::Array(list) if list.iter().all(Value::is_str) => {
                let texts: Vec<String> = list.iter().filter_map(|v| Some(v.as_str()?.to_owned())).collect();
                let texts = emit::texts(&texts);
                writeln!(out, "pub const {upper}: &[crate::words::Text] = {texts};").unwrap();
            }
            Value::Table(inner) => module(out, key, inner, file, problems),
            _ => problems.of(file, format!("{name}.{key}: a text, a list of texts or a table is expected")),
        }
    }
    out.push_str("}\n");
}
