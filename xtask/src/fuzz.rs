//! `fuzz`: inputs that nobody thought of, against everything that reads a record.
//!
//! `cargo-fuzz` looks for them with the coverage of `fuzz/targets/` as its guide, as long as one likes. The
//! tests of that package need no other tool, and are bounded: a part of every run of all tests.

use crate::command::{self, cargo};
use crate::{Outcome, files, flags, paths, setup};
use std::hash::{BuildHasher, RandomState};

/// What reads what comes from outside.
const TARGETS: [&str; 3] = ["decode", "import", "decrypt"];
/// How many inputs the tests try.
const INPUTS: u32 = 1_000_000;
/// How long each target runs, unless told otherwise.
const SECONDS: u32 = 60;

/// What was asked for on the command line: with `cargo-fuzz`, or by the package's own tests.
pub fn run(flags: &flags::Fuzz) -> Outcome<Box<dyn Fn() -> Outcome>> {
    match flags {
        flags::Fuzz { target, seconds, inputs: None, seed: None } => {
            let seconds = seconds.unwrap_or(SECONDS);
            let mut targets = TARGETS.to_vec();
            if let Some(name) = target {
                targets.retain(|target| target == name);
                if targets.is_empty() {
                    return Err(format!("{name}: expected {}", TARGETS.join(", ")));
                }
            }
            Ok(Box::new(move || targets.iter().try_for_each(|target| guided(target, seconds))))
        }
        &flags::Fuzz { target: None, seconds: None, inputs: Some(inputs), seed } => {
            Ok(Box::new(move || bounded(inputs, seed.unwrap_or_else(new_seed))))
        }
        _ => Err("fuzz: expected [TARGET] [--seconds N], or --inputs N [--seed S]".to_owned()),
    }
}

/// What all tests try: other inputs each time.
pub fn million() -> Outcome {
    bounded(INPUTS, new_seed())
}

/// The standard library draws these keys at random.
fn new_seed() -> u64 {
    RandomState::new().hash_one(0)
}

fn bounded(inputs: u32, seed: u64) -> Outcome {
    println!(
        "{inputs} inputs, seed {seed}: `cargo xtask fuzz --inputs {inputs} --seed {seed}` tries them again"
    );
    // As quick as the commands themselves.
    let mut cargo = cargo("test --quiet --locked --package fuzz-targets --profile xtask");
    let each = inputs.div_ceil(TARGETS.len() as u32);
    command::run(cargo.env("PROPTEST_CASES", each.to_string()).env("PROPTEST_RNG_SEED", seed.to_string()))
}

/// Runs a target for a time. What is found goes to `fuzz/found`, beside the corpus that is in git.
fn guided(name: &str, seconds: u32) -> Outcome {
    let found = paths::root().join("fuzz/found").join(name);
    files::make(&found)?;
    // The coverage that guides it needs options of rustc that are not stable (as decision 0011). Our code
    // has no unsafe part for a sanitizer to look at: without one, inputs are tried twice as fast.
    let mut cargo = cargo("fuzz run --sanitizer none --target-dir");
    cargo.env("PATH", setup::for_fuzz()?.path()?).env("RUSTC_BOOTSTRAP", "1");
    cargo.arg(paths::target().join("fuzz")).arg(name).arg(&found);
    cargo.args([&format!("fuzz/corpus/{name}"), "tests/fixtures/records", "--"]);
    cargo.args(["-max_len=8192", "-timeout=5", "-dict=fuzz/record.dict"]);
    command::run(cargo.arg(format!("-max_total_time={seconds}")))
}
