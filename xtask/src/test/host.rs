//! The steps that need no browser, in the order of what is quickest to know.

use super::hosting;
use super::steps::{Ended, Step};
use crate::command::{cargo, for_wasm, run};
use crate::{Outcome, bench, build, fuzz, paths, setup};

pub const WORDS: Step = Step { name: "test: words and plan", run: words };
pub const BUILD: Step = Step { name: "build", run: make };

pub fn steps() -> Vec<Step> {
    let mut steps = vec![
        Step { name: "format", run: format },
        Step { name: "clippy: engine", run: clippy_engine },
        Step { name: "clippy: on this machine", run: clippy_host },
        Step { name: "clippy: in a browser", run: clippy_wasm },
        Step { name: "clippy: commands and suites", run: clippy_tools },
        Step { name: "licences and sources", run: dependencies },
        Step { name: "test: engine", run: engine },
        Step { name: "test: components", run: components },
        Step { name: "test: commands", run: commands },
        Step { name: "fuzz: a million inputs", run: inputs },
        BUILD,
        Step { name: "nothing that sends", run: nothing_that_sends },
        Step { name: "budgets", run: budgets },
    ];
    steps.extend(hosting::STEPS);
    steps
}

fn done(outcome: Outcome) -> Outcome<Ended> {
    outcome.map(|()| Ended::Done)
}

fn format() -> Outcome<Ended> {
    done(run(&mut cargo(&["fmt", "--all", "--check"])))
}

/// Clippy on some packages; every warning is an error.
fn clippy(args: &[&str]) -> Outcome {
    let call = [&["clippy", "--quiet", "--locked", "--no-deps"], args, &["--", "-D", "warnings"]].concat();
    let mut cargo = cargo(&call);
    let wasm = args.iter().any(|arg| arg.starts_with("wasm32"));
    run(if wasm { for_wasm(&mut cargo) } else { &mut cargo })
}

fn clippy_engine() -> Outcome<Ended> {
    done(clippy(&["--package", "groundwork", "--all-targets"]))
}

fn clippy_host() -> Outcome<Ended> {
    done(clippy(&["--package", "groundwork", "--all-targets", "--features", "ssr"]))
}

fn clippy_wasm() -> Outcome<Ended> {
    for features in ["csr", "csr,whole"] {
        let target = ["--target", "wasm32-unknown-unknown"];
        clippy(&[&["--package", "groundwork", "--features", features], &target[..]].concat())?;
    }
    Ok(Ended::Done)
}

fn clippy_tools() -> Outcome<Ended> {
    const FEATURES: &str = "xtask/measure,groundwork-browser-tests/bench";
    let packages = ["xtask", "start", "copies", "fuzz-targets", "groundwork-browser-tests"];
    let packages: Vec<_> = packages.iter().flat_map(|name| ["--package", name]).collect();
    done(clippy(&[&packages[..], &["--all-targets", "--features", FEATURES]].concat()))
}

/// By `deny.toml`, on what the lock file names.
fn dependencies() -> Outcome<Ended> {
    let checks =
        ["deny", "--workspace", "--locked", "check", "-D", "warnings", "licenses", "bans", "sources"];
    done(run(cargo(&checks).env("PATH", setup::for_deny()?.path()?)))
}

fn words() -> Outcome<Ended> {
    done(run(&mut cargo(&["test", "--locked", "--package", "groundwork", "--test", "host"])))
}

fn engine() -> Outcome<Ended> {
    done(run(&mut cargo(&["test", "--locked", "--package", "groundwork"])))
}

fn components() -> Outcome<Ended> {
    // The library again: what is behind the feature has unit tests of its own.
    let mut cargo = cargo(&["test", "--locked", "--package", "groundwork", "--features", "ssr", "--lib"]);
    if paths::root().join("tests/components").is_dir() {
        cargo.args(["--test", "components"]);
    }
    done(run(&mut cargo))
}

fn commands() -> Outcome<Ended> {
    done(run(&mut cargo(&[
        "test",
        "--locked",
        "--package",
        "xtask",
        "--package",
        "copies",
        "--features",
        "xtask/measure",
    ])))
}

fn inputs() -> Outcome<Ended> {
    done(fuzz::million())
}

fn make() -> Outcome<Ended> {
    done(build::build(build::RELATIVE))
}

fn nothing_that_sends() -> Outcome<Ended> {
    done(super::scan::scan())
}

fn budgets() -> Outcome<Ended> {
    done(bench::check())
}
