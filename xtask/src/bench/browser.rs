//! Runs the browser part, a program of the browser suite: it shares the suite's driver and people.

use super::visits::Visits;
use crate::command::{cargo, read};
use crate::setup::browser;
use crate::{Outcome, paths};

/// Measures the visits of the built app.
pub fn visits(rounds: usize) -> Outcome<Visits> {
    let kit = browser::Browser::Chromium.kit()?;
    // Its own speed is not in the figures, so it shares what is compiled for the commands.
    let build = ["run", "--quiet", "--locked", "--package", "groundwork-browser-tests", "--profile", "xtask"];
    let program = ["--features", "bench", "--bin", "bench", "--", "--rounds"];
    let mut command = cargo(&[&build[..], &program[..]].concat());
    command.arg(rounds.to_string()).env("GROUNDWORK_DIST", paths::dist()).envs(kit);
    serde_json::from_str(&read(&mut command)?).map_err(|error| format!("what `bench` printed: {error}"))
}
