//! The tools that building and testing need, each in one known version.
//!
//! A tool of the right version that is already there is used. A missing one is installed into a
//! folder of this project in the user's cache (`cache.rs`), and nothing of the user's is changed.

mod apt;
pub mod browser;
mod cache;
mod cargo_tool;
mod find;
pub mod npm;
mod rust;
mod version;
pub mod web_servers;

use crate::{Outcome, paths};
use cache::Cache;
use cargo_tool::CargoTool;
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

pub use rust::{component, wasm_target};

const TRUNK: &str = "0.21.14";

/// The folders of the chosen tools.
#[derive(Debug, Default)]
pub struct Tools {
    folders: Vec<PathBuf>,
}

impl Tools {
    /// PATH with the chosen tools first.
    pub fn path(&self) -> Outcome<OsString> {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let inherited: Vec<_> = std::env::split_paths(&path).collect();
        std::env::join_paths(self.folders.iter().chain(&inherited))
            .map_err(|error| format!("a folder of a tool can't be on PATH: {error}"))
    }

    fn add(&mut self, folder: Option<PathBuf>) {
        self.folders.extend(folder);
    }
}

/// What Trunk needs to build the app.
pub fn for_build() -> Outcome<Tools> {
    rust::wasm_target()?;
    rust::library_source()?;
    let cache = Cache::of_user()?;
    let mut tools = Tools::default();
    for tool in [trunk(), wasm_bindgen()?] {
        tools.add(tool.folder(&cache)?);
    }
    cargo_tool::tidy(&cache)?;
    tools.add(Some(npm::programs(&cache)?));
    Ok(tools)
}

/// What `cargo xtask fuzz` needs.
pub fn for_fuzz() -> Outcome<Tools> {
    let cache = Cache::of_user()?;
    let mut tools = Tools::default();
    tools.add(cargo_fuzz().folder(&cache)?);
    cargo_tool::tidy(&cache)?;
    Ok(tools)
}

fn cargo_fuzz() -> CargoTool {
    CargoTool {
        package: "cargo-fuzz",
        program: "cargo-fuzz",
        version: "0.13.2".to_owned(),
        options: &[],
        minutes: 1,
    }
}

/// Optimised, these two take half an hour to build; unoptimised they take a tenth, and serve as well.
fn trunk() -> CargoTool {
    CargoTool {
        package: "trunk",
        program: "trunk",
        version: TRUNK.to_owned(),
        options: &["--no-default-features", "--features", "rustls"],
        minutes: 5,
    }
}

/// The program and the crate have to be of one version, to the digit: the lock file says which.
fn wasm_bindgen() -> Outcome<CargoTool> {
    let file = paths::root().join("Cargo.lock");
    let lock = std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let version = version::locked(&lock, "wasm-bindgen")
        .ok_or_else(|| format!("{}: no package wasm-bindgen", file.display()))?;
    Ok(CargoTool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version: version.to_owned(),
        options: &[],
        minutes: 3,
    })
}

/// Whether a missing browser is a failure: it is where nobody would read that it was skipped.
pub fn is_ci() -> bool {
    std::env::var_os("CI").is_some_and(|value| !value.is_empty())
}

/// Says what takes long, on standard error.
fn say(message: &str) {
    eprintln!("setup: {message}");
}

/// The first version number that a program prints about itself, if it can be run.
fn version_of(program: impl AsRef<OsStr>) -> Option<String> {
    let text = crate::command::quiet(crate::command::program(program).arg("--version"))?;
    version::first(&text).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Trunk on its own (`trunk serve`) has to ask for what is installed here.
    #[test]
    fn trunk_asks_for_the_same_version() {
        let text = std::fs::read_to_string(paths::root().join("Trunk.toml")).unwrap();
        let line = format!("trunk-version = \"={TRUNK}\"");
        assert!(text.lines().any(|l| l == line), "Trunk.toml lacks the line {line}");
    }
}
