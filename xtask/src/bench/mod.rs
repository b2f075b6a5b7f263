//! `bench`: what the app weighs and takes, and whether that is within the budgets.
//!
//! The measuring itself is a program of its own (`src/measure/`): it brings compressors, and has to
//! be optimised for its times to mean anything.

mod budget;
pub mod report;
mod table;
pub mod visits;

use crate::command::{cargo, read};
use crate::{Outcome, build, paths};
use budget::Budgets;
use report::Report;

/// Builds and prints what was measured.
pub fn bench(json: bool) -> Outcome {
    build::build(build::RELATIVE)?;
    let report = measure()?;
    if json {
        println!("{}", serde_json::to_string_pretty(&report).expect("plain data"));
    } else {
        print!("{}", table::of(&report, &Budgets::read()?));
    }
    Ok(())
}

/// Measures what is built, prints it, and fails if a budget is passed.
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
