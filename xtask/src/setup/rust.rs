//! Parts of the Rust toolchain.

use super::say;
use crate::Outcome;
use crate::command::{program, quiet, read, run_aside};
use std::path::Path;

const WASM: &str = "wasm32-unknown-unknown";

/// The standard library for wasm.
pub fn wasm_target() -> Outcome {
    let sysroot = read(program("rustc").args(["--print", "sysroot"]))?;
    if Path::new(sysroot.trim()).join("lib/rustlib").join(WASM).join("lib").is_dir() {
        return Ok(());
    }
    rustup(&["target", "add", WASM])
}

/// The sources of the standard library, which the build compiles for size.
pub fn library_source() -> Outcome {
    let sysroot = read(program("rustc").args(["--print", "sysroot"]))?;
    if Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/Cargo.lock").is_file() {
        return Ok(());
    }
    rustup(&["component", "add", "rust-src"])
}

/// A part of the toolchain that a minimal install lacks: `clippy`, `rustfmt`.
pub fn component(name: &str, subcommand: &str) -> Outcome {
    if quiet(program("cargo").args([subcommand, "--version"])).is_some() {
        return Ok(());
    }
    rustup(&["component", "add", name])
}

fn rustup(args: &[&str]) -> Outcome {
    let line = format!("rustup {}", args.join(" "));
    say(&line);
    run_aside(program("rustup").args(args))
        .map_err(|message| format!("{message}; where Rust is not from rustup, add what `{line}` would"))
}
