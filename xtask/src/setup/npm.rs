//! Tools from npm: binaryen with its wasm-opt (Debian's and the crate's are too old for today's wasm),
//! esbuild and axe-core. All packages are installed together.

use super::cache::Cache;
use super::programs::version_of;
use super::say;
use crate::Outcome;
use crate::command::{program, run_aside};
use std::path::{Path, PathBuf};

const BINARYEN: &str = "132";
const ESBUILD: &str = "0.28.2";
const AXE: &str = "4.14.1";

const PROGRAMS: &str = "node_modules/.bin";
const AXE_FILE: &str = "node_modules/axe-core/axe.min.js";
const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };
/// How npm names a program that it installs.
const END: &str = if cfg!(windows) { ".cmd" } else { "" };

/// The folder of the programs, to be put on PATH.
pub fn programs(cache: &Cache) -> Outcome<PathBuf> {
    Ok(cache.ensure("npm", is_whole, install)?.join(PROGRAMS))
}

/// The file of axe-core that a test injects into a page.
pub fn axe() -> Outcome<PathBuf> {
    Ok(Cache::of_user()?.ensure("npm", is_whole, install)?.join(AXE_FILE))
}

fn install(part: &Path) -> Outcome {
    if version_of(NPM).is_none() {
        return Err("npm is missing: install Node.js 18 or later, which brings it".to_owned());
    }
    let packages = [format!("binaryen@{BINARYEN}"), format!("esbuild@{ESBUILD}"), format!("axe-core@{AXE}")];
    say(&format!("fetching {} with npm, about half a minute", packages.join(", ")));
    let mut npm = program(NPM);
    npm.args(["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"]).arg(part).args(packages);
    run_aside(&mut npm)
}

fn is_whole(folder: &Path) -> bool {
    let is = |name, version| {
        version_of(folder.join(PROGRAMS).join(format!("{name}{END}"))).as_deref() == Some(version)
    };
    // The file begins with its version: "/*! axe v4.14.1".
    let axe = std::fs::read_to_string(folder.join(AXE_FILE)).unwrap_or_default();
    is("wasm-opt", BINARYEN) && is("esbuild", ESBUILD) && axe.starts_with(&format!("/*! axe v{AXE}"))
}
