//! Trunk: wasm, glue script, styles and page.

use super::rustc;
use crate::command::{cargo, for_wasm, program, run_aside};
use crate::setup::Tools;
use crate::{Outcome, paths};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Brings the sources of all dependencies, the standard library's among them: Trunk itself is kept
/// off the network, and it asks about those of every system.
pub fn fetch() -> Outcome {
    run_aside(&mut cargo("fetch --quiet --locked"))?;
    let mut library = cargo("fetch --quiet --locked --target wasm32-unknown-unknown");
    run_aside(small_library(&mut library)?)
}

/// The standard library compiled with the app, for size: a panic is a trap without a message, which
/// nobody would read, and its texts and places are left out (decision 0011). These options are not
/// stable; the Rust version is, so they mean the same in every build.
fn small_library(command: &mut Command) -> Outcome<&mut Command> {
    command
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
    rustc::allow_unstable(command)
}

const SMALL: [&str; 4] =
    ["-Zunstable-options", rustc::FOR_THE_BROWSER, "-Zlocation-detail=none", "-Zfmt-debug=none"];

/// Runs Trunk into this folder, with the given tools and no others.
pub fn build(tools: &Tools, dist: &Path, public_url: &str) -> Outcome {
    let mut trunk = program("trunk");
    trunk.args(["build", "index.html", "--release", "--offline", "--locked", "--skip-version-check"]);
    trunk.arg("--dist").arg(dist).args(["--public-url", public_url]).env("PATH", tools.path()?);
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(|name| name.starts_with("TRUNK_")) {
            trunk.env_remove(name);
        }
    }
    // Trunk reads NO_COLOR as a flag, and stops at "1" since that is neither true nor false.
    trunk.args(["--color", "never"]).env_remove("NO_COLOR");
    for_wasm(trunk.env_remove("RUST_LOG")).env("CARGO_ENCODED_RUSTFLAGS", flags());
    run_aside(small_library(&mut trunk)?)
}

/// Size, and no folder of this machine in the file: for the privacy of who builds, and for the same
/// bytes everywhere.
fn flags() -> String {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    let remap = |from: &Path, to: &str| format!("--remap-path-prefix={}={to}", from.display());
    let remaps = home.map(|home| remap(&home, "cargo")).into_iter().chain([remap(paths::root(), ".")]);
    SMALL.into_iter().map(str::to_owned).chain(remaps).collect::<Vec<_>>().join("\u{1f}")
}
