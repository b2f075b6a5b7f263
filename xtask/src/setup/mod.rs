//! The tools that building and testing need, each in one known version.
//!
//! A tool of the right version that is already there is used. A missing one is installed into a
//! folder of this project in the user's cache (`cache.rs`), and nothing of the user's is changed. The parts
//! of the Rust toolchain stand in `rust-toolchain.toml`: rustup adds what is missing.

mod apt;
pub mod browser;
mod cache;
mod cargo_tool;
pub mod npm;
mod programs;
pub mod web_servers;

use crate::command::{cargo, read};
use crate::{Outcome, files, paths};
use cache::Cache;
use cargo_tool::CargoTool;
use std::ffi::OsString;
use std::path::PathBuf;
use std::thread;

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
}

/// What Trunk needs to build the app. What has to be installed is installed at the same time: each install
/// waits for the network or for one long crate now and then.
pub fn for_build() -> Outcome<Tools> {
    let cache = Cache::of_user()?;
    let tools = [trunk()?, wasm_bindgen()?];
    thread::scope(|scope| {
        let installs = tools.each_ref().map(|tool| scope.spawn(|| tool.folder(&cache)));
        let mut folders = vec![npm::programs(&cache)?];
        for install in installs {
            folders.extend(install.join().map_err(|_| "an install stopped")??);
        }
        Ok(Tools { folders })
    })
}

/// What `cargo xtask fuzz` needs.
pub fn for_fuzz() -> Outcome<Tools> {
    let version = "0.13.2".to_owned();
    tool(&CargoTool { package: "cargo-fuzz", version, options: &[], minutes: 1 })
}

/// What looks at licences and sources of dependencies.
pub fn for_deny() -> Outcome<Tools> {
    let version = "0.20.2".to_owned();
    // Without what reaches the network.
    tool(&CargoTool { package: "cargo-deny", version, options: &["--no-default-features"], minutes: 1 })
}

fn tool(tool: &CargoTool) -> Outcome<Tools> {
    Ok(Tools { folders: tool.folder(&Cache::of_user()?)?.into_iter().collect() })
}

/// Without TLS: it is kept off the network. `Trunk.toml` says which: Trunk on its own (`trunk serve`) asks for
/// the same.
fn trunk() -> Outcome<CargoTool> {
    let file = files::read(&paths::root().join("Trunk.toml"))?;
    let version = file.lines().find_map(|line| line.strip_prefix("trunk-version = \"=")?.strip_suffix('"'));
    let version = version.ok_or("Trunk.toml: expected a line trunk-version = \"=…\"")?;
    let version = version.to_owned();
    Ok(CargoTool { package: "trunk", version, options: &["--no-default-features"], minutes: 4 })
}

/// The program and the crate have to be of one version, to the digit: the lock file says which.
fn wasm_bindgen() -> Outcome<CargoTool> {
    let package = read(&mut cargo("pkgid --quiet --locked wasm-bindgen"))?;
    let (_, version) = package.trim().rsplit_once(['@', ':', '#']).ok_or("no package wasm-bindgen")?;
    let options = &["--no-default-features", "--bin", "wasm-bindgen"];
    Ok(CargoTool { package: "wasm-bindgen-cli", version: version.to_owned(), options, minutes: 2 })
}

/// Whether a missing browser is a failure: it is where nobody would read that it was skipped.
pub fn is_ci() -> bool {
    std::env::var_os("CI").is_some_and(|value| !value.is_empty())
}

/// Says what takes long, on standard error.
fn say(message: &str) {
    eprintln!("setup: {message}");
}
