//! Trunk: wasm, glue script, styles and page.

use crate::command::{cargo, for_wasm, program, run_aside};
use crate::setup::Tools;
use crate::{Outcome, paths};

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
    run_aside(for_wasm(trunk.env_remove("RUST_LOG")).env("CARGO_ENCODED_RUSTFLAGS", without_paths()))
}

/// Panic messages name source files by their path: the folders of this machine are taken out, for
/// the privacy of who builds, for the same bytes everywhere, and for size.
fn without_paths() -> String {
    let home = std::env::var("CARGO_HOME").ok().or_else(|| {
        let home = std::env::var("HOME").or_else(|_| std::env::var("USERPROFILE")).ok()?;
        Some(format!("{home}/.cargo"))
    });
    let remap = |from: &str, to: &str| format!("--remap-path-prefix={from}={to}");
    let root = remap(&paths::root().display().to_string(), ".");
    let flags = home.map(|home| remap(&home, "cargo")).into_iter().chain([root]);
    flags.collect::<Vec<_>>().join("\u{1f}")
}
