//! `cargo xtask`: compiles the project's commands, and hands over to them.
//!
//! It needs no other crate, so it runs within a second, on a fresh machine too: there compiling the commands
//! takes half a minute, in which nobody would know what is going on.

use std::process::{Command, ExitCode};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

/// What has not come to an end by then is worth a line.
const QUICK: Duration = Duration::from_millis(500);

fn main() -> ExitCode {
    let (done, waiting) = channel::<()>();
    let telling = thread::spawn(move || {
        if waiting.recv_timeout(QUICK) == Err(RecvTimeoutError::Timeout) {
            eprintln!("Compiling the project's own commands first, about half a minute on two cores");
        }
    });
    let compiled = run(&mut cargo("build"));
    drop(done);
    // It has said what it had to say.
    let _ = telling.join();
    if compiled != ExitCode::SUCCESS {
        return compiled;
    }
    run(cargo("run").arg("--").args(std::env::args_os().skip(1)))
}

/// Its exit code; a signal is a failure.
fn run(command: &mut Command) -> ExitCode {
    match command.status() {
        Ok(status) => {
            status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from)
        }
        Err(error) => {
            eprintln!("cargo could not be started: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Cargo, without what it has set for this program.
fn cargo(command: &str) -> Command {
    let mut cargo = Command::new("cargo");
    for (name, _) in std::env::vars_os() {
        let of_this_run = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_"];
        if name
            .to_str()
            .is_some_and(|name| name == "CARGO" || of_this_run.iter().any(|start| name.starts_with(start)))
        {
            cargo.env_remove(name);
        }
    }
    cargo.args([command, "--quiet", "--package", "xtask", "--profile", "xtask"]);
    cargo
}
