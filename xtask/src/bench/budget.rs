//! The budgets, and whether a report is within them.

use super::report::Report;
use crate::{Outcome, paths};
use serde::Deserialize;

/// What a release may weigh and take. `cargo xtask test` fails above these.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budgets {
    script_and_wasm_kb: Budget,
    engine_us: Budget,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Budget {
    at_most: u32,
    /// For who wants to raise it.
    #[serde(rename = "why")]
    _why: String,
}

const FILE: &str = "xtask/budgets.json";

impl Budgets {
    pub fn read() -> Outcome<Self> {
        let text = std::fs::read_to_string(paths::root().join(FILE));
        let text = text.map_err(|error| format!("{FILE}: {error}"))?;
        serde_json::from_str(&text).map_err(|error| format!("{FILE}: {error}"))
    }

    /// The bytes that scripts and wasm may have as brotli.
    pub fn script_and_wasm(&self) -> u64 {
        u64::from(self.script_and_wasm_kb.at_most) * 1000
    }

    /// The microseconds that the slowest example person's plan may take.
    pub fn engine_us(&self) -> u32 {
        self.engine_us.at_most
    }

    /// Fails with every budget that is passed.
    pub fn check(&self, report: &Report) -> Outcome {
        let mut passed = Vec::new();
        let (bytes, most) = (report.script_and_wasm.brotli, self.script_and_wasm());
        if bytes > most {
            passed.push(format!("script and wasm are {bytes} bytes as brotli, at most {most} are allowed"));
        }
        let (engine, most) = (&report.engine, self.engine_us());
        if engine.worst_us > f64::from(most) {
            let (who, time) = (&engine.worst, engine.worst_us);
            passed.push(format!("the plan of {who} takes {time:.1} µs, at most {most} are allowed"));
        }
        if passed.is_empty() { Ok(()) } else { Err(format!("{} ({FILE})", passed.join("; "))) }
    }

    #[cfg(test)]
    pub fn example() -> Self {
        let budget = |at_most| Budget { at_most, _why: String::new() };
        Self { script_and_wasm_kb: budget(110), engine_us: budget(100) }
    }
}

#[cfg(test)]
mod tests {
    use super::super::table::example;
    use super::*;

    #[test]
    fn the_file_is_read() {
        assert!(Budgets::read().unwrap().script_and_wasm() > 0);
    }

    #[test]
    fn up_to_the_budget_is_well() {
        let mut report = example();
        report.script_and_wasm.brotli = 110_000;
        report.engine.worst_us = 100.0;
        assert_eq!(Budgets::example().check(&report), Ok(()));
    }

    #[test]
    fn beyond_it_says_what_and_how_much() {
        let mut report = example();
        report.script_and_wasm.brotli = 110_001;
        let message = Budgets::example().check(&report).unwrap_err();
        assert!(message.contains("110001 bytes") && !message.contains("µs"), "{message}");
        report.engine.worst_us = 100.5;
        let message = Budgets::example().check(&report).unwrap_err();
        assert!(message.contains("110001 bytes") && message.contains("100.5 µs"), "{message}");
    }
}
