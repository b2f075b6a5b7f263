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

const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };
/// How npm names a program that it installs.
const END: &str = if cfg!(windows) { ".cmd" } else { "" };

/// The folder of the programs, to be put on PATH.
pub fn programs(cache: &Cache) -> Outcome<PathBuf> {
    Ok(bin(&cache.ensure("npm", has_programs, install)?))
}

/// The file of axe-core that a test injects into a page.
pub fn axe() -> Outcome<PathBuf> {
    Ok(axe_file(&Cache::of_user()?.ensure("npm", has_axe, install)?))
}

fn install(part: &Path) -> Outcome {
    if version_of(NPM).is_none() {
        return Err("npm is missing: install Node.js 18 or later, which brings it".to_owned());
    }
    let packages = [format!("binaryen@{BINARYEN}"), format!("esbuild@{ESBUILD}"), format!("axe-core@{AXE}")];
    say(&format!("fetching {} with npm, about half a minute", packages.join(", ")));
    let mut npm = program(NPM);
    npm.args(["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"]).arg(part).args(packages);
    run_aside(&mut npm)?;
    if has_programs(part) && has_axe(part) {
        Ok(())
    } else {
        Err("npm did not install what was asked for".to_owned())
    }
}

fn bin(folder: &Path) -> PathBuf {
    folder.join("node_modules/.bin")
}

fn has_programs(folder: &Path) -> bool {
    let is = |name, version| version_of(bin(folder).join(format!("{name}{END}"))).as_deref() == Some(version);
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
