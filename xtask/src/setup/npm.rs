//! Tools from npm: binaryen with its wasm-opt (Debian's and the crate's are too old for today's wasm),
//! esbuild and axe-core.

use super::cache::{self, Cache};
use super::{say, version_of};
use crate::Outcome;
use crate::command::{program, run_aside};
use std::path::{Path, PathBuf};

const BINARYEN: &str = "132";
const ESBUILD: &str = "0.28.2";
const AXE: &str = "4.14.1";

/// The folder in the cache; all packages are installed together.
const FOLDER: &str = "npm";
const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };
/// How npm names a program that it installs.
const END: &str = if cfg!(windows) { ".cmd" } else { "" };

/// The folder of the programs, to be put on PATH.
pub fn programs(cache: &Cache) -> Outcome<PathBuf> {
    let folder = bin(&cache.join(FOLDER));
    ensure(cache, || has_programs(&folder))?;
    Ok(folder)
}

/// The file of axe-core that a test injects into a page.
pub fn axe() -> Outcome<PathBuf> {
    let cache = Cache::of_user()?;
    let folder = cache.join(FOLDER);
    ensure(&cache, || has_axe(&folder))?;
    Ok(axe_file(&folder))
}

fn ensure(cache: &Cache, is_there: impl Fn() -> bool) -> Outcome {
    if is_there() {
        return Ok(());
    }
    let _lock = cache.lock()?;
    // Another run may have been quicker.
    if is_there() { Ok(()) } else { install(cache) }
}

fn install(cache: &Cache) -> Outcome {
    if version_of(NPM).is_none() {
        return Err("npm is missing: install Node.js 18 or later, which brings it".to_owned());
    }
    say(&format!(
        "fetching binaryen {BINARYEN}, esbuild {ESBUILD} and axe-core {AXE} with npm, about half a minute"
    ));
    let part = cache.join(format!("{FOLDER}.part"));
    cache::remove(&part)?;
    let mut npm = program(NPM);
    npm.args(["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"]).arg(&part).args([
        format!("binaryen@{BINARYEN}"),
        format!("esbuild@{ESBUILD}"),
        format!("axe-core@{AXE}"),
    ]);
    run_aside(&mut npm)?;
    if !(has_programs(&bin(&part)) && has_axe(&part)) {
        return Err(format!("{}: npm did not install what was asked for", part.display()));
    }
    cache.put(&part, FOLDER)
}

fn bin(folder: &Path) -> PathBuf {
    folder.join("node_modules/.bin")
}

fn has_programs(bin: &Path) -> bool {
    let is = |name: &str, version| version_of(bin.join(format!("{name}{END}"))).as_deref() == Some(version);
    is("wasm-opt", BINARYEN) && is("esbuild", ESBUILD)
}

fn axe_file(folder: &Path) -> PathBuf {
    folder.join("node_modules/axe-core/axe.min.js")
}

/// The file begins with its version: "/*! axe v4.14.1".
fn has_axe(folder: &Path) -> bool {
    std::fs::read_to_string(axe_file(folder))
        .is_ok_and(|text| text.lines().next().is_some_and(|line| line.contains(&format!(" v{AXE}"))))
}
