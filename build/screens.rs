//! `content/<language>/screens/`: the words of the screens, as constants.
//!
//! Each file becomes a module, each table a module in it, each text a constant. A screen that
//! names a text which isn't there doesn't compile, so no word can be missing at run time.

use crate::emit;
use crate::problems::{Problems, Source, toml_files};
use std::fmt::Write;
use std::path::Path;
use toml::{Table, Value};

/// The words of the screens in this folder.
pub fn read(folder: &Path, problems: &mut Problems) -> String {
    let mut out = String::new();
    for file in toml_files(folder, problems) {
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
