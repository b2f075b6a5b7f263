//! `cargo xtask`: compiles the project's commands, and hands over to them.
//!
//! It needs no other crate, so it runs within a second, on a fresh machine too: there compiling the commands
//! takes half a minute, in which nobody would know what is going on.

use std::io::{self, BufRead, BufReader};
use std::process::{Command, ExitCode, ExitStatus, Stdio};

/// How cargo begins the lines of what takes a while.
const STARTS: [&str; 3] = ["Downloading", "Compiling", "Blocking"];

fn main() -> ExitCode {
    let handed_over = build().and_then(|built| if built.success() { run() } else { Ok(built) });
    match handed_over {
        Ok(status) => {
            status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from)
        }
        Err(error) => {
            eprintln!("cargo could not be started: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Says what takes long, and what went wrong; otherwise nothing.
fn build() -> io::Result<ExitStatus> {
    let mut cargo = cargo("build").stderr(Stdio::piped()).spawn()?;
    let (mut told, mut all) = (false, String::new());
    for line in BufReader::new(cargo.stderr.take().expect("it is piped")).lines() {
        let line = line?;
        let is_work = STARTS.iter().any(|word| line.trim_start().starts_with(word));
        if is_work && !told {
            eprintln!("Compiling the project's own commands first, about half a minute on two cores");
            told = true;
        }
        all += &(line + "\n");
    }
    let status = cargo.wait()?;
    if !status.success() {
        eprint!("{all}");
    }
    Ok(status)
}

fn run() -> io::Result<ExitStatus> {
    cargo("run").arg("--quiet").arg("--").args(std::env::args_os().skip(1)).status()
}

/// Cargo, without what it has set for this program.
fn cargo(command: &str) -> Command {
    let mut cargo = Command::new("cargo");
    for (name, _) in std::env::vars_os() {
        let start = |start: &&str| name.to_str().is_some_and(|name| name.starts_with(start));
        if name == "CARGO" || ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_"].iter().any(start) {
            cargo.env_remove(name);
        }
    }
    cargo.args([command, "--package", "xtask", "--profile", "xtask"]);
    cargo
}
