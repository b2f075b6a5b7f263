//! Scripts and style, each bundled and made small by esbuild: what only people read stays in the
//! source.

use crate::command::{program, read};
use crate::setup::Tools;
use crate::{Outcome, paths};
use std::ffi::OsStr;
use std::path::Path;

/// What the loader can't know before the build: the names of files.
#[derive(Clone, Copy, Default)]
pub struct Names<'a> {
    pub wasm: &'a str,
    pub words: &'a str,
    /// Without a folder: it lies beside the loader, which names it to itself.
    pub lock: &'a str,
}

/// The loader with the glue script of wasm-bindgen in it. What nobody calls is left out.
pub fn loader(tools: &Tools, glue: &Path, names: &Names) -> Outcome<String> {
    let define = |name: &str, value: &str| format!("--define:{name}={}", serde_json::Value::from(value));
    let options = [
        "--format=esm".to_owned(),
        format!("--alias:glue={}", glue.display()),
        define("WASM", names.wasm),
        define("WORDS", names.words),
        define("LOCK", names.lock),
    ];
    bundle(tools, "src/boot/load.js", &options)
}

/// A script or style with all that it names, made small.
pub fn bundle(tools: &Tools, file: &str, options: &[impl AsRef<OsStr>]) -> Outcome<String> {
    let mut command = program("esbuild");
    command.env("PATH", tools.path()?).arg(paths::root().join(file));
    // Module scripts, `?.` and top-level await: browsers of the last four years.
    command.args(["--bundle", "--minify", "--charset=utf8", "--target=es2022", "--log-level=warning"]);
    Ok(read(command.args(options))?.trim().to_owned())
}
