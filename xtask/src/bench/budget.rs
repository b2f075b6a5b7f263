//! The budgets: limits that every test run holds, and targets for what is too noisy for a test.

use super::report::Report;
use crate::{Outcome, files, paths};
use serde::Deserialize;

/// What a release may weigh and take.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budgets {
    limits: Limits,
    pub targets: Targets,
}

/// `cargo xtask test` fails above these.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    first_response_kb: Budget,
    script_and_wasm_kb: Budget,
    first_visit_kb: Budget,
    first_visit_requests: Budget,
    kept_kb: Budget,
    engine_us: Budget,
}

/// `cargo xtask bench` says whether these are met.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Targets {
    pub first_paint_to_floor: Budget,
    pub ready_to_floor: Budget,
    pub repeat_to_first: Budget,
    pub cls: Budget,
    pub click_to_paint_ms: Budget,
    pub answer_median_to_plain: Budget,
    pub answer_worst_to_plain: Budget,
    pub to_plan_ms: Budget,
    pub memory_mb: Budget,
    pub repeat_requests: Budget,
    pub long_history_ms: Budget,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    pub at_most: f64,
    /// For who wants to raise it.
    #[serde(rename = "why")]
    _why: String,
}

/// One limit beside what it limits.
#[derive(Debug)]
pub struct Held {
    pub what: String,
    pub is: f64,
    pub at_most: f64,
    pub unit: &'static str,
}

const FILE: &str = "xtask/budgets.json";

impl Budgets {
    /// Reads `xtask/budgets.json`.
    ///
    /// # Errors
    /// The file is missing or holds something else.
    pub fn read() -> Outcome<Self> {
        let text = files::read(&paths::root().join(FILE))?;
        serde_json::from_str(&text).map_err(|error| format!("{FILE}: {error}"))
    }

    /// Holds what a browser counted at a first visit against the limits.
    ///
    /// # Errors
    /// One is passed; the message says which, and how far.
    pub fn check_first_visit(&self, requests: usize, bytes: u64) -> Outcome {
        none_passed(&self.first_visit(requests, bytes))
    }

    fn first_visit(&self, requests: usize, bytes: u64) -> [Held; 2] {
        let limits = &self.limits;
        [
            limits.first_visit_kb.held("first visit", kb(bytes), "KB"),
            limits.first_visit_requests.held("first visit", requests as f64, "requests"),
        ]
    }

    /// Every limit beside what the report says.
    pub fn held(&self, report: &Report) -> Vec<Held> {
        let (limits, visit, engine) = (&self.limits, &report.first_load, &report.engine);
        let plan = format!("the plan of {}, the slowest", engine.worst);
        let mut held = vec![
            limits.first_response_kb.held("first response", kb(report.first_response), "KB"),
            limits.script_and_wasm_kb.held("script and wasm", kb(report.script_and_wasm.brotli), "KB"),
        ];
        held.extend(self.first_visit(visit.requests, visit.brotli));
        held.push(limits.kept_kb.held("all that is kept on the device", kb(report.kept), "KB"));
        held.push(limits.engine_us.held(&plan, engine.worst_us, "µs"));
        held
    }

    /// Fails with every limit that is passed.
    ///
    /// # Errors
    /// A limit is passed; the message says which, and how far.
    pub fn check(&self, report: &Report) -> Outcome {
        none_passed(&self.held(report))
    }
}

fn kb(bytes: u64) -> f64 {
    bytes as f64 / 1000.0
}

fn none_passed(held: &[Held]) -> Outcome {
    let fault = |Held { what, is, at_most, unit }: &Held| {
        format!("{what}: {is} {unit}, at most {at_most} are allowed")
    };
    let passed: Vec<_> = held.iter().filter(|held| !held.is_met()).map(fault).collect();
    if passed.is_empty() { Ok(()) } else { Err(format!("{} ({FILE})", passed.join("; "))) }
}

impl Budget {
    fn held(&self, what: &str, is: f64, unit: &'static str) -> Held {
        Held { what: what.to_owned(), is, at_most: self.at_most, unit }
    }
}

impl Held {
    pub fn is_met(&self) -> bool {
        self.is <= self.at_most
    }
}

#[cfg(test)]
mod tests {
    use super::super::example::report;
    use super::*;

    #[test]
    fn each_part_has_its_limit() {
        const MUCH: u64 = 1_000_000;
        type Change = fn(&mut Report);
        let changes: [(&str, Change); _] = [
            ("first response: 1000 KB", |report| report.first_response = MUCH),
            ("script and wasm: 1000 KB", |report| report.script_and_wasm.brotli = MUCH),
            ("first visit: 1000 KB", |report| report.first_load.brotli = MUCH),
            ("first visit: 1000 requests", |report| report.first_load.requests = 1000),
            ("kept on the device: 1000 KB", |report| report.kept = MUCH),
            ("the plan of hurt, the slowest: 1000 µs", |report| report.engine.worst_us = 1000.0),
        ];
        let budgets = Budgets::read().unwrap();
        assert_eq!(budgets.check(&report()), Ok(()));
        for (part, change) in changes {
            let mut report = report();
            change(&mut report);
            let message = budgets.check(&report).unwrap_err();
            assert!(message.contains(part) && !message.contains(';'), "{message}");
        }
    }

    #[test]
    fn up_to_a_limit_is_well() {
        let budgets = Budgets::read().unwrap();
        assert_eq!(budgets.check_first_visit(8, 190_000), Ok(()));
        assert!(budgets.check_first_visit(9, 190_000).unwrap_err().contains("9 requests, at most 8"));
        assert!(budgets.check_first_visit(8, 190_001).unwrap_err().contains("190.001 KB, at most 190"));
    }
}
