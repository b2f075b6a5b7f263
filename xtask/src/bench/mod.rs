//! `bench`: what the app weighs and takes, and whether that is within the budgets.
//!
//! The measuring itself is done by programs of their own: `src/measure/` brings compressors, and has
//! to be optimised for its times to mean anything; `tests/browser/src/bench/` drives a browser.

#![allow(clippy::cast_precision_loss, reason = "sizes and counts here are far below 2^52")]

mod budget;
#[cfg(test)]
mod example;
mod figures;
pub mod report;
pub mod spread;
mod table;
pub mod visits;
mod visits_table;

use crate::command::{cargo, read};
use crate::setup::browser::Browser;
use crate::{Outcome, build, flags, paths};
pub use budget::Budgets;
use figures::Figure;
use report::Report;
use serde::Serialize;
use std::num::NonZeroUsize;
use visits::Visits;

/// How often a browser goes through each visit, unless told otherwise.
const ROUNDS: usize = 5;

/// What `--json` prints: all that was measured, each round of it, and what follows from it.
#[derive(Serialize)]
struct Whole<'a> {
    #[serde(flatten)]
    report: &'a Report,
    figures: Vec<Figure>,
    visits: &'a Visits,
}

/// Builds and prints what was measured.
pub fn bench(flags: &flags::Bench) -> Outcome {
    if !flags.built {
        build::build(build::RELATIVE)?;
    }
    let budgets = Budgets::read()?;
    let report = measure()?;
    if !flags.json {
        // The quick part first: the rest takes minutes.
        print!("{}", table::of(&report, &budgets));
    }
    let visits = visit(flags.rounds.map_or(ROUNDS, NonZeroUsize::get))?;
    let figures = figures::of(&visits, &budgets.targets);
    if flags.json {
        let whole = Whole { report: &report, figures, visits: &visits };
        println!("{}", serde_json::to_string_pretty(&whole).expect("plain data"));
    } else {
        print!("\n{}", visits_table::of(&visits, &figures));
    }
    Ok(())
}

/// Measures what is built, prints it, and fails if a limit is passed. Times in a browser are not
/// among them: they depend on what else the machine does.
pub fn check() -> Outcome {
    let budgets = Budgets::read()?;
    let report = measure()?;
    print!("{}", table::of(&report, &budgets));
    budgets.check(&report)
}

fn measure() -> Outcome<Report> {
    let run = "run --quiet --locked --package xtask --profile native --features measure --bin measure";
    let text = read(&mut cargo(run))?;
    serde_json::from_str(&text).map_err(|error| format!("what `measure` printed: {error}"))
}

/// Visits the built app in Chromium, by a program of the browser suite: it shares the suite's driver and people.
fn visit(rounds: usize) -> Outcome<Visits> {
    let kit = Browser::Chromium.kit()?;
    // Its own speed is not in the figures, so it shares what is compiled for the commands.
    let mut bench = cargo("run --quiet --locked --package groundwork-browser-tests --profile xtask");
    bench.args(["--features", "bench", "--bin", "bench", "--", "--rounds", &rounds.to_string()]);
    let text = read(bench.env("GROUNDWORK_DIST", paths::dist()).envs(kit))?;
    serde_json::from_str(&text).map_err(|error| format!("what `bench` printed: {error}"))
}
