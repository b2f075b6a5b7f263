//! Short names between wasm and script. wasm-bindgen's have a digest each, in both files, and digests
//! don't compress.

use crate::{Outcome, files};
use serde::Deserialize;

/// The pass of wasm-opt that gives imports, exports and the module short names, and prints which.
pub const PASS: &str = "--minify-imports-and-exports-and-modules";
/// How the glue script calls its side, and how that pass does.
const MODULE: (&str, &str) = ("\"./groundwork_bg.js\"", "\"a\"");

/// What the pass prints.
#[derive(Debug, Deserialize)]
pub struct Renamed {
    /// Module, old name, new name.
    imports: Vec<(String, String, String)>,
    /// Old name, new name.
    exports: Vec<(String, String)>,
}

impl Renamed {
    pub fn read(printed: &str) -> Outcome<Self> {
        serde_json::from_str(printed).map_err(|error| format!("what wasm-opt {PASS} printed: {error}"))
    }

    /// The glue script with the new names.
    pub fn apply(&self, glue: &str) -> Outcome<String> {
        let changed = |message| format!("the glue script: {message}; has wasm-bindgen changed?");
        let mut glue = files::put(glue, MODULE.0, MODULE.1).map_err(changed)?;
        for (_, old, new) in &self.imports {
            glue = replace(&glue, "", old, new)?;
        }
        for (old, new) in &self.exports {
            glue = replace(&glue, "wasm.", old, new)?;
        }
        Ok(glue)
    }
}

/// Replaces a name wherever it stands whole behind `before`.
fn replace(text: &str, before: &str, old: &str, new: &str) -> Outcome<String> {
    let (wanted, mut out, mut done) = (format!("{before}{old}"), String::new(), 0);
    for at in whole(text, &wanted) {
        out += &[&text[done..at], before, new].concat();
        done = at + wanted.len();
    }
    if done == 0 {
        return Err(format!("the glue script has no {wanted}; has wasm-bindgen changed?"));
    }
    Ok(out + &text[done..])
}

/// Where this stands in a text and is not a part of longer names.
pub fn whole(text: &str, wanted: &str) -> impl Iterator<Item = usize> {
    let is_cut = |before: &str, after: &str| before.ends_with(is_of_name) && after.starts_with(is_of_name);
    text.match_indices(wanted).map(|(at, _)| at).filter(move |at| {
        let end = at + wanted.len();
        !is_cut(&text[..*at], &text[*at..]) && !is_cut(&text[..end], &text[end..])
    })
}

pub fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '$'
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRINTED: &str = r#"{ "imports": [["./groundwork_bg.js", "__wbg_log_12", "b"]],
        "exports": [["memory", "c"], ["__start", "d"]] }"#;

    #[test]
    fn whole_names_are_replaced_on_both_sides() {
        let glue = "i = { __wbg_log_12: f, __wbg_log_123: g }; r = { \"./groundwork_bg.js\": i };\
                    wasm.memory; wasm.memory_size; this.memory; wasm.__start();";
        let short = Renamed::read(PRINTED).unwrap().apply(glue).unwrap();
        let wanted = "i = { b: f, __wbg_log_123: g }; r = { \"a\": i };\
                      wasm.c; wasm.memory_size; this.memory; wasm.d();";
        assert_eq!(short, wanted);
    }

    #[test]
    fn what_is_not_there_is_an_error() {
        let renamed = Renamed::read(PRINTED).unwrap();
        assert!(renamed.apply("nothing").unwrap_err().contains("not once"));
        let without = renamed.apply("\"./groundwork_bg.js\" __wbg_log_12 wasm.memory").unwrap_err();
        assert!(without.contains("wasm.__start"), "{without}");
    }
}
