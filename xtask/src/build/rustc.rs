//! The compiler, as cargo calls it in a build for the browser: with options that are not stable for what is
//! compiled for the browser, and for nothing else (decision 0011).
//!
//! `RUSTC_BOOTSTRAP` allows them. Cargo itself takes only "1", and whatever it starts inherits that: build
//! scripts, which look for what the compiler can do, and macros. So cargo calls the compiler by way of this
//! program, which takes the permission back from all of those.

use crate::Outcome;
use std::ffi::{OsStr, OsString};
use std::process::{Command, ExitCode};

const BOOTSTRAP: &str = "RUSTC_BOOTSTRAP";
/// Says to this program that it stands in the place of the compiler.
const MARK: &str = "GROUNDWORK_RUSTC";
/// Only what is compiled for the browser is compiled with this.
pub const FOR_THE_BROWSER: &str = "-Cpanic=immediate-abort";
/// Cargo's option for the standard library, which has a build script of its own.
const STANDARD_LIBRARY: &str = "force-unstable-if-unmarked";

/// For a cargo that builds for the browser.
pub fn allow_unstable(cargo: &mut Command) -> Outcome<&mut Command> {
    let this = std::env::current_exe().map_err(|error| format!("this program: {error}"))?;
    Ok(cargo.env(BOOTSTRAP, "1").env("RUSTC_WRAPPER", this).env(MARK, "1"))
}

pub fn is_called() -> bool {
    std::env::var_os(MARK).is_some()
}

/// Calls the compiler, whose path comes before its arguments.
pub fn call(args: &[OsString]) -> ExitCode {
    let [rustc, args @ ..] = args else { return ExitCode::FAILURE };
    let mut rustc = command(rustc, args);
    match rustc.status() {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{}: {error}", rustc.get_program().display());
            ExitCode::FAILURE
        }
    }
}

fn command(rustc: &OsStr, args: &[OsString]) -> Command {
    let mut command = Command::new(rustc);
    if !args.iter().any(|arg| arg == FOR_THE_BROWSER || arg == STANDARD_LIBRARY) {
        command.env_remove(BOOTSTRAP);
    }
    command.args(args);
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_for_the_browser_is_compiled_as_usual() {
        let removed = |args: &[&str]| {
            let args: Vec<_> = args.iter().map(OsString::from).collect();
            let command = command("rustc".as_ref(), &args);
            assert!(command.get_args().eq(&args));
            command.get_envs().any(|change| change == (OsStr::new(BOOTSTRAP), None))
        };
        assert!(!removed(&["--crate-name", "core", FOR_THE_BROWSER]));
        assert!(!removed(&["--crate-name", "build_script_build", "-Z", STANDARD_LIBRARY]));
        // A macro; a build script that asks for what the compiler can do.
        assert!(removed(&["--crate-name", "serde_derive", "--crate-type", "proc-macro"]));
        assert!(removed(&["-", "--target", "wasm32-unknown-unknown"]));
    }
}
