//! The steps that need no browser, in the order of what is quickest to know.

use super::hosting;
use super::scan::scan;
use super::steps::Step;
use crate::command::{cargo, for_wasm, run};
use crate::{Outcome, bench, build as app, fuzz, setup};

const WASM: [&str; 2] = ["--target", "wasm32-unknown-unknown"];
const TOOLS: [&str; 13] = [
    "--package",
    "xtask",
    "--package",
    "start",
    "--package",
    "copies",
    "--package",
    "fuzz-targets",
    "--package",
    "groundwork-browser-tests",
    "--all-targets",
    "--features",
    "xtask/measure,groundwork-browser-tests/bench",
];

pub fn steps() -> Vec<Step> {
    let mut steps = vec![
        Step::cargo("format", &["fmt", "--all", "--check"]),
        Step::new("clippy: engine", || clippy(&["--package", "groundwork", "--all-targets"])),
        Step::new("clippy: on this machine", || {
            clippy(&["--package", "groundwork", "--all-targets", "--features", "ssr"])
        }),
        Step::new("clippy: in a browser", || {
            ["csr", "csr,whole"].iter().try_for_each(|features| {
                clippy(&[&["--package", "groundwork", "--features", features], &WASM[..]].concat())
            })
        }),
        Step::new("clippy: commands and suites", || clippy(&TOOLS)),
        Step::new("licences and sources", dependencies),
        Step::cargo("test: engine", &["test", "--locked", "--package", "groundwork"]),
        // The library again: what is behind the feature has unit tests of its own.
        Step::cargo(
            "test: components",
            &[
                "test",
                "--locked",
                "--package",
                "groundwork",
                "--features",
                "ssr",
                "--lib",
                "--test",
                "components",
            ],
        ),
        Step::cargo(
            "test: commands",
            &["test", "--locked", "--package", "xtask", "--package", "copies", "--features", "xtask/measure"],
        ),
        Step::new("fuzz: a million inputs", fuzz::million),
        build(),
        Step::new("nothing that sends", scan),
        Step::new("budgets", bench::check),
    ];
    steps.extend(hosting::steps());
    steps
}

pub fn words() -> Step {
    Step::cargo("test: words and plan", &["test", "--locked", "--package", "groundwork", "--test", "host"])
}

pub fn build() -> Step {
    Step::new("build", || app::build(app::RELATIVE))
}

/// Clippy on some packages; every warning is an error.
fn clippy(args: &[&str]) -> Outcome {
    let call = [&["clippy", "--quiet", "--locked", "--no-deps"], args, &["--", "-D", "warnings"]].concat();
    let mut cargo = cargo(&call);
    run(if args.ends_with(&WASM) { for_wasm(&mut cargo) } else { &mut cargo })
}

/// By `deny.toml`, on what the lock file names.
fn dependencies() -> Outcome {
    let checks =
        ["deny", "--workspace", "--locked", "check", "-D", "warnings", "licenses", "bans", "sources"];
    run(cargo(&checks).env("PATH", setup::for_deny()?.path()?))
}
