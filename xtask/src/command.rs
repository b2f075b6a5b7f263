//! Other programs: started in the project's folder, without input, in an environment that is theirs.

use crate::{Outcome, paths};
use std::ffi::OsStr;
use std::process::{Command, Output, Stdio};

/// What `cargo run` sets for this program; a child cargo would take it for its own.
const OF_THIS_RUN: [&str; 4] =
    ["CARGO", "CARGO_PRIMARY_PACKAGE", "CARGO_ENCODED_RUSTFLAGS", "CARGO_CRATE_NAME"];
const OF_THIS_RUN_PREFIXES: [&str; 3] = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_"];

/// Flags meant for this machine (a linker, a processor); a build for wasm breaks on them.
const OF_THE_HOST: [&str; 3] = ["RUSTFLAGS", "CARGO_BUILD_RUSTFLAGS", "CARGO_BUILD_TARGET"];

/// A program in the project's folder.
pub fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(paths::root()).stdin(Stdio::null());
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(is_of_this_run) {
            command.env_remove(name);
        }
    }
    command
}

/// Cargo, called as in this line; more arguments may follow.
pub fn cargo(line: &str) -> Command {
    let mut command = program("cargo");
    command.args(line.split_whitespace());
    command
}

/// Takes away what would disturb a build for wasm.
pub fn for_wasm(command: &mut Command) -> &mut Command {
    for name in OF_THE_HOST {
        command.env_remove(name);
    }
    command
}

fn is_of_this_run(name: &str) -> bool {
    OF_THIS_RUN.contains(&name) || OF_THIS_RUN_PREFIXES.iter().any(|prefix| name.starts_with(prefix))
}

/// Runs it with its output shown.
pub fn run(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("`{}` failed ({status})", line(command))) }
}

/// Runs it with all its output shown on standard error: standard output stays ours.
pub fn run_aside(command: &mut Command) -> Outcome {
    run(command.stdout(std::io::stderr()))
}

/// Runs it and returns its standard output; its standard error is shown.
pub fn read(command: &mut Command) -> Outcome<String> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| not_started(command, &error))?;
    if !output.status.success() {
        return Err(format!("`{}` failed ({})", line(command), output.status));
    }
    String::from_utf8(output.stdout)
        .map_err(|_| format!("`{}` printed something else than UTF-8", line(command)))
}

/// Both outputs of a short call, or nothing if it can't be started or fails.
pub fn quiet(command: &mut Command) -> Option<String> {
    let Output { status, stdout, stderr } = command.output().ok()?;
    status.success().then(|| String::from_utf8_lossy(&[stdout, stderr].concat()).into_owned())
}

fn not_started(command: &Command, error: &std::io::Error) -> String {
    format!("`{}` could not be started: {error}", line(command))
}

/// The command as a person would type it.
fn line(command: &Command) -> String {
    let words: Vec<_> = [command.get_program()].into_iter().chain(command.get_args()).collect();
    words.join(OsStr::new(" ")).to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_child_keeps_settings_and_loses_this_run() {
        let kept = ["CARGO_HOME", "CARGO_TARGET_DIR", "CARGO_NET_OFFLINE", "RUSTUP_TOOLCHAIN", "PATH"];
        assert!(!kept.into_iter().any(is_of_this_run));
        let lost = ["CARGO", "CARGO_PKG_NAME", "CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH", "CARGO_BIN_NAME"];
        assert!(lost.into_iter().all(is_of_this_run));
    }

    #[test]
    fn a_failure_names_the_command() {
        let message = run(&mut program("no-such-program-here")).unwrap_err();
        assert!(message.starts_with("`no-such-program-here` could not be started"), "{message}");
        let message = read(program("rustc").arg("--no-such-option")).unwrap_err();
        assert!(message.starts_with("`rustc --no-such-option` failed"), "{message}");
    }
}
