//! The options of `bench`.

use crate::Outcome;

#[derive(Debug, PartialEq)]
pub struct Options {
    pub json: bool,
    /// Measures what lies in `dist/` instead of building it.
    pub built: bool,
    pub rounds: usize,
}

const ROUNDS: usize = 5;

impl Options {
    /// Reads the options after `bench`.
    pub fn parse(args: &[&str]) -> Outcome<Self> {
        let mut options = Self { json: false, built: false, rounds: ROUNDS };
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            match *arg {
                "--json" => options.json = true,
                "--built" => options.built = true,
                "--rounds" => {
                    let number = args.next().and_then(|number| number.parse().ok()).filter(|n| *n > 0);
                    options.rounds = number.ok_or("--rounds: expected a number above 0")?;
                }
                _ => return Err(format!("unknown: cargo xtask bench {arg}")),
            }
        }
        Ok(options)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_come_in_any_order() {
        let usual = Options { json: false, built: false, rounds: ROUNDS };
        assert_eq!(Options::parse(&[]), Ok(usual));
        let all = Options { json: true, built: true, rounds: 2 };
        assert_eq!(Options::parse(&["--rounds", "2", "--built", "--json"]), Ok(all));
        for wrong in [&["--rounds"][..], &["--rounds", "0"], &["--rounds", "x"], &["--quick"]] {
            assert!(Options::parse(wrong).is_err(), "{wrong:?}");
        }
    }
}
