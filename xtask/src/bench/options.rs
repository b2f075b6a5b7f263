//! The options of `bench`.

use crate::Outcome;
use crate::flags;

#[derive(Debug, PartialEq)]
pub struct Options {
    pub json: bool,
    /// Measures what lies in `dist/` instead of building it.
    pub built: bool,
    pub rounds: usize,
}

const ROUNDS: usize = 5;

impl Options {
    /// What was asked for on the command line.
    pub fn of(flags: &flags::Bench) -> Outcome<Self> {
        match flags.rounds.unwrap_or(ROUNDS) {
            0 => Err("--rounds: expected a number above 0".to_owned()),
            rounds => Ok(Self { json: flags.json, built: flags.built, rounds }),
        }
    }
}
