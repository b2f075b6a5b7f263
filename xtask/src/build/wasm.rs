//! The wasm file and its glue script, without what nothing calls.
//!
//! wasm-bindgen exports whatever a dependency marks for export, such as streams for a server
//! connection that this app doesn't have. What the bundled script doesn't name is taken out, and all
//! that hangs on it goes with it.

use super::bundle::Names;
use super::short_names::{PASS, Renamed, is_of_name, whole};
use super::{bundle, glue, order};
use crate::command::{program, read};
use crate::setup::Tools;
use crate::{Outcome, files, paths};
use serde_json::json;
use std::collections::BTreeSet;
use std::path::Path;

/// What today's Rust writes: binaryen has to be told.
const FEATURES: &str = "--enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext \
    --enable-mutable-globals --enable-reference-types --enable-multivalue";

/// For size. Two rebuild the control flow, which then compresses better (decision 0011). The first lets offsets be part of a load:
/// nothing lies below 1 KB but the very end of the stack. What tools wrote of themselves goes at last.
const PASSES: [&str; 9] = [
    "--low-memory-unused",
    "--flatten",
    "--rereloop",
    "-Oz",
    "--converge",
    "--monomorphize",
    "-Oz",
    "--strip-producers",
    "--strip-target-features",
];

/// What Trunk's names begin with.
const GLUE: &str = "groundwork-";

/// What the name of each file of the app begins with.
const STEM: &str = "app";

/// Takes what Trunk left in `dist`, and leaves wasm and loader there under their digests. Gives the addresses of
/// both, which begin with `base`. Of `names` all but the wasm's are known.
pub fn finish(tools: &Tools, names: Names, dist: &Path, base: &str) -> Outcome<(String, String)> {
    let (raw, glue) = (files::one(dist, GLUE, "_bg.wasm")?, files::one(dist, GLUE, ".js")?);
    files::write(&glue, shakeable(&glue::cut(&files::read(&glue)?)?))?;
    let work = paths::target().join("wasm");
    files::make(&work)?;

    let draft = bundle::loader(tools, &glue, &names)?;
    let script = files::read(&glue)?;
    let used = used(&script, &draft);
    let (graph, cut, small) = (work.join("graph.json"), work.join("cut.wasm"), work.join("small.wasm"));
    files::write(&graph, graph_of(&used))?;
    // It lists what it takes out: of no interest here.
    let graph_file = ["--quiet", "--graph-file", &graph.display().to_string()];
    binaryen(tools, "wasm-metadce", &[&raw, &cut], &graph_file)?;
    let long = work.join("long.wasm");
    binaryen(tools, "wasm-opt", &[&cut, &long], &PASSES)?;
    // On its own: with the others it would be repeated, and rename what it has renamed.
    let renamed = binaryen(tools, "wasm-opt", &[&long, &small], &[PASS])?;
    files::write(&glue, Renamed::read(&renamed)?.apply(&script)?)?;

    let (marked, last) = (work.join("marked.wasm"), work.join("last.wasm"));
    files::write(&marked, order::named(&files::bytes(&small)?)?)?;
    binaryen(tools, "wasm-opt", &[&marked, &last], &order::PASSES)?;

    let wasm = format!("{base}{}", files::write_named(dist, STEM, "wasm", files::bytes(&last)?)?);
    let loader = bundle::loader(tools, &glue, &Names { wasm: &wasm, ..names })?;
    for file in [&raw, &glue] {
        std::fs::remove_file(file).map_err(files::fault(file))?;
    }
    Ok((wasm, format!("{base}{}", files::write_named(dist, STEM, "js", loader)?)))
}

/// Runs one of binaryen's programs, and gives what it prints.
fn binaryen(tools: &Tools, name: &str, [from, to]: &[&Path; 2], options: &[&str]) -> Outcome<String> {
    let mut command = program(name);
    command.env("PATH", tools.path()?).args(FEATURES.split(' ')).arg(from).args(options).arg("-o").arg(to);
    read(&mut command)
}

/// The glue script in a form in which a bundler sees that a class is not used.
fn shakeable(glue: &str) -> String {
    let lines = glue.lines().filter(|line| !line.starts_with("if (Symbol.dispose)"));
    let text = lines.collect::<Vec<_>>().join("\n");
    text.replace("new FinalizationRegistry(", "/* @__PURE__ */ new FinalizationRegistry(")
}

/// The exports of the wasm file that the bundled script uses.
fn used<'a>(glue: &'a str, bundled: &str) -> BTreeSet<&'a str> {
    let names =
        glue.split("wasm.").skip(1).map(|rest| rest.split(|c| !is_of_name(c)).next().unwrap_or_default());
    let is_used = |name: &&str| whole(bundled, &format!(".{name}")).next().is_some();
    names.filter(|name| !name.is_empty()).filter(is_used).collect()
}

/// What binaryen reads: a root that reaches these exports.
fn graph_of(used: &BTreeSet<&str>) -> String {
    let node = |name: &&str| format!("export {name}");
    let root =
        json!({ "name": "script", "root": true, "reaches": used.iter().map(node).collect::<Vec<_>>() });
    let exports = used.iter().map(|name| json!({ "name": node(name), "export": name }));
    serde_json::Value::Array([root].into_iter().chain(exports).collect()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_names_are_used() {
        let glue = "wasm.__a_free(1); wasm.start(); wasm.memory.buffer; wasm.start_b();";
        let used = used(glue, "let e;e.start_b();f(e.memory)");
        assert_eq!(used.into_iter().collect::<Vec<_>>(), ["memory", "start_b"]);
    }
}
