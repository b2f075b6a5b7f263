//! A report for reading.

use super::budget::{Budgets, Held};
use super::report::{Engine, Report, Sizes};

pub fn of(report: &Report, budgets: &Budgets) -> String {
    let mut out = format!("{:<44} {:>10} {:>10} {:>10}\n", "bytes", "raw", "gzip -9", "brotli -11");
    for file in &report.files {
        out += &row(&file.path, file.sizes);
    }
    out += &row("all files", report.total);
    out += &row("script and wasm", report.script_and_wasm);
    let Engine { median_us, people, runs, .. } = &report.engine;
    out += &format!("\na plan: {median_us:.1} µs (median of {people} people, {runs} runs each)\n\n");
    out += &format!("{:<44} {:>10} {:>10}\n", "limits, bytes as brotli", "is", "at most");
    for held in budgets.held(report) {
        out += &line(&held);
    }
    out
}

fn row(name: &str, sizes: Sizes) -> String {
    format!("{name:<44} {:>10} {:>10} {:>10}\n", sizes.raw, sizes.gzip, sizes.brotli)
}

fn line(held: &Held) -> String {
    let name = format!("{}, {}", held.what, held.unit);
    let met = if held.is_met() { "met" } else { "MISSED" };
    format!("{name:<44} {:>10.1} {:>10}  {met}\n", held.is, held.at_most)
}

#[cfg(test)]
mod tests {
    use super::super::example::report;
    use super::*;

    #[test]
    fn the_table_says_which_limits_hold() {
        let missed = |report| of(&report, &Budgets::read().unwrap()).matches("MISSED").count();
        assert_eq!(missed(report()), 0);
        assert_eq!(missed(Report { kept: 1_000_000, ..report() }), 1);
    }
}
