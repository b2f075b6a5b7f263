//! A report within every limit and visits that meet every target, for tests.

use super::report::{Engine, File, FirstLoad, Report, Sizes};
use super::visits::{
    Click, Conditions, Journey, Load, Long, Memory, Round, Source, Stopped, Transfer, Visit, Visits,
};

pub fn report() -> Report {
    let sizes = Sizes { raw: 3000, gzip: 2000, brotli: 1000 };
    Report {
        files: vec![File { path: "app.wasm".to_owned(), sizes }],
        total: sizes,
        script_and_wasm: sizes,
        first_response: 1000,
        first_load: FirstLoad { requests: 1, paths: vec!["index.html".to_owned()], brotli: 1000 },
        kept: 1000,
        engine: Engine { people: 2, runs: 10, median_us: 4.0, worst_us: 5.0, worst: "hurt".to_owned() },
    }
}

pub fn visits() -> Visits {
    let conditions = Conditions { cpu_slower: 4, ..Conditions::default() };
    let click =
        |on: &str, to_plan| Click { on: on.to_owned(), ms: 24.0, press_ms: 20.0, event_ms: None, to_plan };
    let clicks =
        vec![click("page-0 #next", false), click("page-3 #q0-1", false), click("result .main", true)];
    let journey = Journey { clicks, cls: 0.0, memory: Memory { script: 1_000_000, wasm: 1_500_000 } };
    let round = Round {
        floor: load(500.0, &["/"]),
        look: load(525.0, &["/", "/app.wasm"]),
        plain_ms: vec![20.0, 28.0],
        first: Visit { load: load(525.0, &["/", "/app.wasm"]), ready_ms: 950.0, journey: Some(journey) },
        repeat: Visit { load: load(300.0, &[]), ready_ms: 475.0, journey: None },
        stopped: Stopped::Not("not yet".to_owned()),
        long: Long { saved_ms: 40.0, check_ins_ms: 40.0, rounds_ms: 40.0 },
    };
    Visits { conditions, rounds: vec![round] }
}

fn load(first_paint_ms: f64, paths: &[&str]) -> Load {
    let transfer = |path: &&str| Transfer {
        url: format!("http://127.0.0.1:1{path}"),
        kind: "Other".to_owned(),
        source: Source::Network,
        encoding: Some("br".to_owned()),
        bytes: 1000,
        head: 200,
    };
    let transfers = paths.iter().map(transfer).collect();
    let served = paths.iter().map(|path| (*path).to_owned()).collect();
    Load { first_paint_ms, transfers, served, ..Load::default() }
}
