//! The budgets: limits that every test run holds, and targets for what is too noisy for a test.

use super::report::Report;
use crate::{Outcome, paths};
use serde::Deserialize;

/// What a release may weigh and take.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budgets {
    limits: Limits,
    targets: Targets,
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
    /// Wanted, but no reason to fail.
    goal: Option<f64>,
    /// For who wants to raise it.
    #[serde(rename = "why")]
    _why: String,
}

/// One limit beside what it limits.
#[derive(Debug, Clone, PartialEq)]
pub struct Held {
    pub what: String,
    pub is: f64,
    pub at_most: f64,
    pub goal: Option<f64>,
    pub unit: &'static str,
}

const FILE: &str = "xtask/budgets.json";
const KB: f64 = 1000.0;

impl Budgets {
    /// Reads `xtask/budgets.json`.
    ///
    /// # Errors
    /// The file is missing or holds something else.
    pub fn read() -> Outcome<Self> {
        let text = std::fs::read_to_string(paths::root().join(FILE));
        let text = text.map_err(|error| format!("{FILE}: {error}"))?;
        serde_json::from_str(&text).map_err(|error| format!("{FILE}: {error}"))
    }

    pub fn targets(&self) -> &Targets {
        &self.targets
    }

    /// Holds what a browser counted at a first visit against the limits.
    ///
    /// # Errors
    /// One is passed; the message says which, and how far.
    pub fn check_first_visit(&self, requests: usize, bytes: u64) -> Outcome {
        let Limits { first_visit_kb, first_visit_requests, .. } = &self.limits;
        none_passed(vec![
            first_visit_kb.held("first visit".to_owned(), bytes as f64 / KB, "KB"),
            first_visit_requests.held("first visit".to_owned(), requests as f64, "requests"),
        ])
    }

    /// Every limit beside what the report says.
    pub fn held(&self, report: &Report) -> Vec<Held> {
        let Limits {
            first_response_kb,
            script_and_wasm_kb,
            first_visit_kb,
            first_visit_requests,
            kept_kb,
            engine_us,
        } = &self.limits;
        let bytes =
            |what: &str, budget: &Budget, bytes: u64| budget.held(what.to_owned(), bytes as f64 / KB, "KB");
        let (visit, engine) = (&report.first_load, &report.engine);
        vec![
            bytes("first response", first_response_kb, report.first_response),
            bytes("script and wasm", script_and_wasm_kb, report.script_and_wasm.brotli),
            bytes("first visit", first_visit_kb, visit.brotli),
            first_visit_requests.held("first visit".to_owned(), visit.requests as f64, "requests"),
            bytes("all that is kept on the device", kept_kb, report.kept),
            engine_us.held(format!("the plan of {}, the slowest", engine.worst), engine.worst_us, "µs"),
        ]
    }

    /// Fails with every limit that is passed.
    ///
    /// # Errors
    /// A limit is passed; the message says which, and how far.
    pub fn check(&self, report: &Report) -> Outcome {
        none_passed(self.held(report))
    }
}

fn none_passed(held: Vec<Held>) -> Outcome {
    let passed: Vec<_> = held.iter().filter(|held| !held.is_met()).map(Held::fault).collect();
    if passed.is_empty() { Ok(()) } else { Err(format!("{} ({FILE})", passed.join("; "))) }
}

impl Budget {
    fn held(&self, what: String, is: f64, unit: &'static str) -> Held {
        Held { what, is, at_most: self.at_most, goal: self.goal, unit }
    }
}

impl Held {
    pub fn is_met(&self) -> bool {
        self.is <= self.at_most
    }

    fn fault(&self) -> String {
        let Self { what, is, at_most, unit, .. } = self;
        format!("{what}: {is} {unit}, at most {at_most} are allowed")
    }
}

#[cfg(test)]
mod tests {
    use super::super::table::example;
    use super::*;

    #[test]
    fn up_to_the_budget_is_well() {
        let mut report = example();
        report.script_and_wasm.brotli = 140_000;
        report.engine.worst_us = 100.0;
        assert_eq!(Budgets::read().unwrap().check(&report), Ok(()));
    }

    #[test]
    fn beyond_it_says_what_and_how_much() {
        let mut report = example();
        report.script_and_wasm.brotli = 140_001;
        let message = Budgets::read().unwrap().check(&report).unwrap_err();
        assert!(message.contains("140.001 KB") && !message.contains("µs"), "{message}");
        report.engine.worst_us = 100.5;
        let message = Budgets::read().unwrap().check(&report).unwrap_err();
        assert!(message.contains("140.001 KB") && message.contains("100.5 µs"), "{message}");
    }

    #[test]
    fn each_part_of_a_visit_has_its_limit() {
        let faults = |change: fn(&mut Report)| {
            let mut report = example();
            change(&mut report);
            Budgets::read().unwrap().check(&report).is_err()
        };
        assert!(!faults(|_| {}));
        assert!(faults(|report| report.first_response = 14_001));
        assert!(faults(|report| report.first_load.brotli = 190_001));
        assert!(faults(|report| report.first_load.requests = 9));
        assert!(faults(|report| report.kept = 200_001));
    }

    #[test]
    fn what_a_browser_counts_has_the_same_limits() {
        let budgets = Budgets::read().unwrap();
        assert_eq!(budgets.check_first_visit(8, 190_000), Ok(()));
        assert!(budgets.check_first_visit(9, 190_000).unwrap_err().contains("9 requests"));
        assert!(budgets.check_first_visit(8, 190_001).unwrap_err().contains("190.001 KB"));
    }
}
