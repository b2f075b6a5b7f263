//! Turns `content/` into Rust tables and files of words, and refuses what does not hold together.
//!
//! Every problem is reported with its file and line, all of them at once.

mod plan;
mod problems;
mod source;
mod tables;
mod words;

// The ids and bands of the engine itself, so that content is checked against what will run.
#[path = "engine.rs"]
mod engine;
#[path = "../src/ids.rs"]
#[allow(clippy::redundant_pub_crate, reason = "written for the library")]
mod ids;
use problems::Problems;
use std::path::{Path, PathBuf};

fn main() {
    let root = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("set by cargo"));
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("set by cargo"));
    for read in ["content", "build", "src"] {
        println!("cargo::rerun-if-changed={read}");
    }

    let mut problems = Problems::new(&root);
    let content = root.join("content");
    let tables = tables::Tables::read(&content, &mut problems);
    let actions = plan::read(&content.join("plan"), &tables, &mut problems);
    let words = words::read(&root, &actions, &tables, &mut problems);
    problems.stop_if_any();

    write(&out, "actions.rs", &plan::emit(&actions));
    for (name, text) in words {
        write(&out, &name, &text);
    }
    // For the test of this script, which runs it on other content.
    let script = std::env::current_exe().expect("a program knows where it is");
    write(&out, "script.txt", &script.display().to_string());
}

/// The Rust of a table, with a row for each value.
fn table(what: &str, name: &str, kind: &str, rows: impl IntoIterator<Item = String>) -> String {
    let rows: String = rows.into_iter().map(|row| row + ",\n").collect();
    format!("/// {what}\npub static {name}: &[{kind}] = &[\n{rows}];\n")
}

/// A file that says the same already stays as it is.
fn write(out: &Path, name: &str, text: &str) {
    let path = out.join(name);
    if std::fs::read_to_string(&path).is_ok_and(|before| before == text) {
        return;
    }
    std::fs::write(path, text).expect("the build folder can be written");
}
