//! `fuzz`: inputs that nobody thought of, against everything that reads a record.
//!
//! `cargo-fuzz` looks for them with the coverage of `fuzz/fuzz_targets/` as its guide, as long as one
//! likes. A run within this program needs no other tool and is the same each time: that one is a part
//! of the tests.

mod inputs;
mod mutate;
mod random;
mod tally;
mod targets;

use crate::Outcome;

pub use targets::Target;

/// How many inputs the tests try.
const INPUTS: u64 = 1_000_000;
const SEED: u64 = 1;
/// How long each target runs, unless told otherwise.
const SECONDS: u32 = 60;

/// What to do.
#[derive(Debug, PartialEq)]
pub enum Options {
    /// With `cargo-fuzz`.
    Targets { targets: Vec<Target>, seconds: u32 },
    /// Within this program.
    Inputs { count: u64, seed: u64 },
}

impl Options {
    /// Reads the options after `fuzz`.
    pub fn parse(args: &[&str]) -> Outcome<Self> {
        match args {
            ["--inputs", count] => Ok(Self::Inputs { count: number("--inputs", count)?, seed: SEED }),
            ["--inputs", count, "--seed", seed] => {
                Ok(Self::Inputs { count: number("--inputs", count)?, seed: number("--seed", seed)? })
            }
            [rest @ .., "--seconds", seconds] => Self::targets(rest, number("--seconds", seconds)?),
            _ => Self::targets(args, SECONDS),
        }
    }

    fn targets(names: &[&str], seconds: u32) -> Outcome<Self> {
        let targets = match names {
            [] => Target::ALL.to_vec(),
            [name] => vec![Target::named(name).ok_or_else(|| {
                let names = Target::ALL.map(Target::name).join(", ");
                format!("fuzz {name}: expected one of {names}")
            })?],
            _ => return Err(format!("unknown: cargo xtask fuzz {}", names.join(" "))),
        };
        Ok(Self::Targets { targets, seconds })
    }
}

fn number<T: std::str::FromStr>(option: &str, text: &str) -> Outcome<T> {
    text.parse().map_err(|_| format!("{option} {text}: expected a whole number"))
}

/// Runs what was asked for.
pub fn fuzz(options: &Options) -> Outcome {
    match options {
        Options::Targets { targets, seconds } => targets::run(targets, *seconds),
        Options::Inputs { count, seed } => inputs::run(*count, *seed),
    }
}

/// The run that is a part of the tests.
pub fn bounded() -> Outcome {
    inputs::run(INPUTS, SEED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_is_a_target_or_a_number_of_inputs() {
        let all = Target::ALL.to_vec();
        assert_eq!(Options::parse(&[]), Ok(Options::Targets { targets: all.clone(), seconds: 60 }));
        let all = Options::Targets { targets: all, seconds: 5 };
        assert_eq!(Options::parse(&["--seconds", "5"]), Ok(all));
        let one = Options::Targets { targets: vec![Target::Decode], seconds: 5 };
        assert_eq!(Options::parse(&["decode", "--seconds", "5"]), Ok(one));
        let inputs = Options::Inputs { count: 10, seed: 3 };
        assert_eq!(Options::parse(&["--inputs", "10", "--seed", "3"]), Ok(inputs));
        let wrong: [&[&str]; 5] =
            [&["other"], &["--seconds", "x"], &["--inputs", "-1"], &["--inputs"], &["decode", "import"]];
        for wrong in wrong {
            assert!(Options::parse(wrong).is_err(), "{wrong:?}");
        }
    }
}
