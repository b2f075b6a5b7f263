//! The budgets, and whether a report is within them.

use super::report::Report;
use crate::{Outcome, paths};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budgets {
    /// All scripts and wasm as brotli, in KB of 1,000 bytes.
    pub script_and_wasm_kb: u32,
    /// The slowest example person's plan, in microseconds.
    pub engine_us: u32,
}

const FILE: &str = "xtask/budgets.toml";

impl Budgets {
    pub fn read() -> Outcome<Self> {
        let text = std::fs::read_to_string(paths::root().join(FILE));
        let text = text.map_err(|error| format!("{FILE}: {error}"))?;
        toml::from_str(&text).map_err(|error| format!("{FILE}: {error}"))
    }

    /// The bytes that scripts and wasm may have.
    pub fn script_and_wasm(&self) -> u64 {
        u64::from(self.script_and_wasm_kb) * 1000
    }

    /// Fails with every budget that is passed.
    pub fn check(&self, report: &Report) -> Outcome {
        let mut passed = Vec::new();
        let bytes = report.script_and_wasm.brotli;
        if bytes > self.script_and_wasm() {
            let most = self.script_and_wasm();
            passed.push(format!("script and wasm are {bytes} bytes as brotli, at most {most} are allowed"));
        }
        let engine = &report.engine;
        if engine.worst_us > f64::from(self.engine_us) {
            passed.push(format!(
                "the plan of {} takes {:.1} µs, at most {} are allowed",
                engine.worst, engine.worst_us, self.engine_us,
            ));
        }
        if passed.is_empty() { Ok(()) } else { Err(format!("{} ({FILE})", passed.join("; "))) }
    }
}

#[cfg(test)]
mod tests {
    use super::super::table::example;
    use super::*;

    const BUDGETS: Budgets = Budgets { script_and_wasm_kb: 110, engine_us: 100 };

    #[test]
    fn the_file_is_read() {
        assert!(Budgets::read().unwrap().script_and_wasm() > 0);
    }

    #[test]
    fn up_to_the_budget_is_well() {
        let mut report = example();
        report.script_and_wasm.brotli = 110_000;
        report.engine.worst_us = 100.0;
        assert_eq!(BUDGETS.check(&report), Ok(()));
    }

    #[test]
    fn beyond_it_says_what_and_how_much() {
        let mut report = example();
        report.script_and_wasm.brotli = 110_001;
        let message = BUDGETS.check(&report).unwrap_err();
        assert!(message.contains("110001 bytes") && !message.contains("µs"), "{message}");
        report.engine.worst_us = 100.5;
        let message = BUDGETS.check(&report).unwrap_err();
        assert!(message.contains("110001 bytes") && message.contains("100.5 µs"), "{message}");
    }
}
