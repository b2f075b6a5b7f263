//! A report for reading.

use super::budget::{Budgets, Held};
use super::report::{Report, Sizes};

pub fn of(report: &Report, budgets: &Budgets) -> String {
    let mut out = format!("{:<44} {:>10} {:>10} {:>10}\n", "bytes", "raw", "gzip -9", "brotli -11");
    for file in &report.files {
        out += &row(&file.path, file.sizes);
    }
    out += &row("all files", report.total);
    out += &row("script and wasm", report.script_and_wasm);
    let engine = &report.engine;
    out += &format!(
        "\na plan: {:.1} µs (median of {} people, {} runs each)\n\n",
        engine.median_us, engine.people, engine.runs
    );
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
    let Held { what, is, at_most, goal, unit } = held;
    let name = format!("{what}, {unit}");
    let met = if held.is_met() { "met" } else { "MISSED" };
    let goal =
        goal.map(|goal| format!("; the goal of {goal}: {}", if *is <= goal { "met" } else { "missed" }));
    format!("{name:<44} {is:>10.1} {at_most:>10}  {met}{}\n", goal.unwrap_or_default())
}

#[cfg(test)]
pub fn example() -> Report {
    use super::report::{Engine, File, FirstLoad};
    let sizes = Sizes { raw: 3000, gzip: 2000, brotli: 1000 };
    let load = FirstLoad { requests: 1, paths: vec!["index.html".to_owned()], brotli: 1000 };
    Report {
        files: vec![File { path: "app.wasm".to_owned(), sizes }],
        total: sizes,
        script_and_wasm: sizes,
        first_response: 1000,
        first_load: load,
        kept: 1000,
        engine: Engine { people: 2, runs: 10, median_us: 4.0, worst_us: 5.0, worst: "hurt".to_owned() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_survives_json() {
        let text = serde_json::to_string(&example()).unwrap();
        assert_eq!(serde_json::from_str::<Report>(&text).unwrap(), example());
    }

    #[test]
    fn the_table_says_which_limits_hold() {
        let table = |report: &Report| of(report, &Budgets::read().unwrap());
        let mut report = example();
        let text = table(&report);
        for part in ["app.wasm", "4.0 µs", "the plan of hurt"] {
            assert!(text.contains(part), "{part} is not in\n{text}");
        }
        assert!(!text.contains("MISSED"), "{text}");
        report.script_and_wasm.brotli = 1_000_000;
        assert_eq!(table(&report).matches("MISSED").count(), 1);
    }
}
