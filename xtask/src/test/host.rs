//! The steps that need no browser, in the order of what is quickest to know.

use super::hosting;
use super::scan::scan;
use super::steps::Step;
use crate::command::{cargo, for_wasm, run};
use crate::{Outcome, bench, build as app, fuzz, setup};

const FOR_WASM: &str = "--target wasm32-unknown-unknown";
const TOOLS: &str = "--package xtask --package start --package copies --package send_wrapper --package fuzz-targets \
    --package groundwork-browser-tests --all-targets --features xtask/measure,groundwork-browser-tests/bench";

pub fn steps() -> Vec<Step> {
    let app = "--package groundwork --all-targets";
    let steps = [
        Step::cargo("format", "fmt --all --check"),
        Step::new("clippy: engine", move || clippy(app)),
        Step::new("clippy: on this machine", move || clippy(&format!("{app} --features ssr"))),
        Step::new("clippy: in a browser", || {
            clippy(&format!("--package groundwork --features csr {FOR_WASM}"))
        }),
        Step::new("clippy: commands and suites", || clippy(TOOLS)),
        Step::new("licences and sources", dependencies),
        Step::cargo("test: engine", "test --locked --package groundwork"),
        // The library again: what is behind the feature has unit tests of its own.
        Step::cargo("test: components", "test --locked --features ssr --lib --test components"),
        Step::cargo(
            "test: commands",
            "test --locked --package xtask --package start --package copies --package send_wrapper --features xtask/measure",
        ),
        Step::new("fuzz: a million inputs", fuzz::million),
        build(),
        Step::new("nothing that sends", scan),
        Step::new("budgets", bench::check),
    ];
    steps.into_iter().chain(hosting::steps()).collect()
}

pub fn words() -> Step {
    Step::cargo("test: words and plan", "test --locked --package groundwork --test host")
}

pub fn build() -> Step {
    Step::new("build", || app::build(app::RELATIVE))
}

/// Clippy on some packages; every warning is an error.
fn clippy(args: &str) -> Outcome {
    let mut cargo = cargo(&format!("clippy --quiet --locked --no-deps {args} -- -D warnings"));
    run(if args.ends_with(FOR_WASM) { for_wasm(&mut cargo) } else { &mut cargo })
}

/// By `deny.toml`, on what the lock file names.
fn dependencies() -> Outcome {
    let mut cargo = cargo("deny --workspace --locked check -D warnings licenses bans sources");
    run(cargo.env("PATH", setup::for_deny()?.path()?))
}
