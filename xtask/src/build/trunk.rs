//! Trunk: wasm, glue script, styles and page.

use crate::Outcome;
use crate::command::{cargo, for_wasm, program, run_aside};
use crate::setup::Tools;

/// Brings the sources of all dependencies: Trunk itself is kept off the network, and it asks about
/// those of every system.
pub fn fetch() -> Outcome {
    run_aside(&mut cargo(&["fetch", "--quiet", "--locked"]))
}

/// Runs Trunk with the given tools and no others.
pub fn build(tools: &Tools, public_url: &str) -> Outcome {
    let mut trunk = program("trunk");
    trunk.args(["build", "--release", "--offline", "--locked", "--skip-version-check"]);
    trunk.args(["--public-url", public_url]).env("PATH", tools.path()?);
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(|name| name.starts_with("TRUNK_")) {
            trunk.env_remove(name);
        }
    }
    // Trunk reads NO_COLOR as a flag, and stops at "1" since that is neither true nor false.
    if std::env::var_os("NO_COLOR").is_some() {
        trunk.args(["--color", "never"]).env_remove("NO_COLOR");
    }
    run_aside(for_wasm(trunk.env_remove("RUST_LOG")))
}
