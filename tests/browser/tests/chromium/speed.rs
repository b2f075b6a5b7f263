//! How soon the plan is there, on a processor four times slower than this one.

use groundwork_browser_tests::{Browser, Outcome, Person, Setup};
use serde_json::json;
use std::io::Write as _;

const SLOWER: u32 = 4;
const RUNS: usize = 5;
/// What else a machine does only adds time: of so many rounds the best counts.
const ROUNDS: usize = 3;
/// What a person still takes for "at once", in milliseconds.
const AT_ONCE: f64 = 100.0;

#[test]
fn the_plan_is_there_at_once() {
    Setup::new().alone().run(async |browser| {
        browser.arrive(&Person::named("both"), "result").await?;
        browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER })).await?;
        let mut best = f64::INFINITY;
        for _ in 0..ROUNDS {
            best = best.min(round(browser).await?);
            if best <= AT_ONCE {
                return Ok(());
            }
        }
        panic!("the plan takes {best:.0} ms, at most {AT_ONCE} are allowed");
    });
}

/// The median time to the plan.
async fn round(browser: &Browser) -> Outcome<f64> {
    let mut times: Vec<f64> = Vec::new();
    for _ in 0..RUNS {
        times.push(browser.script_later(include_str!("scripts/time_to_plan.js"), Vec::new()).await?);
        browser.until_moved_to("plan").await?;
        browser.back().await?;
        browser.until_moved_to("result").await?;
    }
    let list: Vec<String> = times.iter().map(|time| format!("{time:.0}")).collect();
    times.sort_by(f64::total_cmp);
    let median = times[RUNS / 2];
    // Not by a macro: those are kept back as long as a test is well.
    let line = format!("plan after {median:.0} ms at CPU ×{SLOWER}, the median of {}", list.join(", "));
    writeln!(std::io::stderr(), "{line}")?;
    Ok(median)
}
