//! A report for reading.

use super::budget::Budgets;
use super::report::{Report, Sizes};

pub fn of(report: &Report, budgets: &Budgets) -> String {
    let mut out = format!("{:<44} {:>10} {:>10} {:>10}\n", "bytes", "raw", "gzip -9", "brotli -11");
    for file in &report.files {
        out += &row(&file.path, file.sizes);
    }
    out += &row("all files", report.total);
    out += &row("script and wasm", report.script_and_wasm);
    let Report { first_load, engine, .. } = report;
    out += &format!(
        "\nscript and wasm: {} of {} bytes as brotli\n",
        report.script_and_wasm.brotli,
        budgets.script_and_wasm(),
    );
    out += &format!("first load: {} requests, {} bytes as brotli\n", first_load.requests, first_load.brotli);
    out += &format!(
        "a plan: {:.1} µs (median), {:.1} of {} µs ({}, the slowest of {} people; {} runs each)\n",
        engine.median_us,
        engine.worst_us,
        budgets.engine_us(),
        engine.worst,
        engine.people,
        engine.runs,
    );
    out
}

fn row(name: &str, sizes: Sizes) -> String {
    format!("{name:<44} {:>10} {:>10} {:>10}\n", sizes.raw, sizes.gzip, sizes.brotli)
}

#[cfg(test)]
pub fn example() -> Report {
    use super::report::{Engine, File, FirstLoad};
    let sizes = Sizes { raw: 300, gzip: 200, brotli: 100 };
    Report {
        files: vec![File { path: "app.wasm".to_owned(), sizes }],
        total: sizes,
        script_and_wasm: sizes,
        first_load: FirstLoad { requests: 1, paths: vec!["index.html".to_owned()], brotli: 100 },
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
    fn the_table_holds_what_counts() {
        let text = of(&example(), &Budgets::example());
        for part in ["app.wasm", "100 of 110000 bytes", "1 requests", "5.0 of 100 µs (hurt"] {
            assert!(text.contains(part), "{part} is not in\n{text}");
        }
    }
}
