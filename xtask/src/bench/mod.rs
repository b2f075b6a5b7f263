//! `bench`: what the app weighs and takes, and whether that is within the budgets.
//!
//! The measuring itself is done by programs of their own: `src/measure/` brings compressors, and has
//! to be optimised for its times to mean anything; `tests/browser/src/bench/` drives a browser.

#![allow(clippy::cast_precision_loss, reason = "sizes and counts here are far below 2^52")]

mod browser;
mod budget;
#[cfg(test)]
mod example;
mod figures;
mod options;
pub mod report;
mod spread;
mod table;
pub mod visits;
mod visits_table;

use crate::command::{cargo, read};
use crate::{Outcome, build, paths};
pub use budget::Budgets;
use figures::Figure;
pub use options::Options;
use report::Report;
use serde::Serialize;
use visits::Visits;

/// What `--json` prints: all that was measured, each round of it, and what follows from it.
#[derive(Serialize)]
struct Whole<'a> {
    #[serde(flatten)]
    report: &'a Report,
    figures: Vec<Figure>,
    visits: &'a Visits,
}

/// Builds and prints what was measured.
pub fn bench(options: &Options) -> Outcome {
    if !options.built {
        build::build(build::RELATIVE)?;
    }
    let budgets = Budgets::read()?;
    let report = measure()?;
    if !options.json {
        // The quick part first: the rest takes minutes.
        print!("{}", table::of(&report, &budgets));
    }
    let visits = browser::visits(options.rounds)?;
    let figures = figures::of(&visits, budgets.targets());
    if options.json {
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
    let build = ["run", "--quiet", "--locked", "--package", "xtask", "--profile", "native"];
    let program = ["--features", "measure", "--bin", "measure", "--"];
    let mut command = cargo(&[&build[..], &program[..]].concat());
    let text = read(command.arg(paths::dist()).arg(paths::people()))?;
    serde_json::from_str(&text).map_err(|error| format!("what `measure` printed: {error}"))
}
