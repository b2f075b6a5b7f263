//! Turns `content/` into Rust tables, and refuses what does not hold together.
//!
//! Every problem is reported with its file and line, all of them at once.

mod emit;
mod plan;
mod problems;
mod screens;
mod steps;
mod tables;
mod texts;

// The ids and bands of the engine itself, so that content is checked against what will run.
#[path = "engine.rs"]
mod engine;
#[path = "../src/ids.rs"]
#[allow(clippy::redundant_pub_crate, reason = "written for the library")]
mod ids;
use problems::Problems;
use std::path::{Path, PathBuf};

/// The language of this build: one folder under `content/`.
const LANGUAGE: &str = "en";

fn main() {
    let root = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("set by cargo"));
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("set by cargo"));
    println!("cargo::rerun-if-changed=content");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/ids.rs");

    let mut problems = Problems::new(&root);
    let content = root.join("content");
    let tables = tables::Tables::read(&content, &mut problems);
    let actions = plan::read(&content.join("plan"), &tables, &mut problems);
    let language = content.join(LANGUAGE);
    let steps = steps::read(&language.join("steps"), &actions, &mut problems);
    let texts = texts::read(&language, &mut problems);
    let screens = screens::read(&language.join("screens"), &mut problems);
    let sources = tables.emit();
    // What follows stands in the pages as they are built: it is not in the file of words.
    emit::leave_room(actions.len());
    let built_texts = texts::built(&language, &content, &mut problems);
    let built_screens = screens::read(&language.join("screens/built"), &mut problems);
    problems.stop_if_any();

    write(&out, "actions.rs", &plan::emit(&actions));
    write(&out, "texts.rs", &texts);
    write(&out, "screens.rs", &screens);
    write(&out, "built_texts.rs", &built_texts);
    write(&out, "built_screens.rs", &built_screens);
    write(&out, "sources.rs", &sources);
    // Last: by now every text has its line.
    let (code, text) = steps::words(&actions, &steps);
    write(&out, "words.rs", &code);
    write(&out, "words.txt", &text);
}

fn write(out: &Path, name: &str, text: &str) {
    std::fs::write(out.join(name), text).expect("the build folder can be written");
}
