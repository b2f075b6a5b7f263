//! Loads and uses the built app in Chromium on a slow machine and line, in turn with a floor, and
//! prints what was measured as JSON: `bench [--rounds N]`. `cargo xtask bench` makes a table of it.

mod floor;
mod long;
mod page;
mod round;
mod site;
mod walk;

use groundwork_browser_tests::{Outcome, Person};
use page::{CPU_SLOWER, KBIT_PER_S, LATENCY_MS};
use site::Site;
use std::process::ExitCode;
use tokio::runtime;
use xtask::visits::{Conditions, Round, Visits};

const ROUNDS: usize = 5;
/// The one with the most to say: every breach page, every cause, the longest plan.
const PERSON: &str = "both";
/// The page of questions that is clicked as plain HTML as well: the first of the scored ones.
const ANSWERED: &str = "page-3";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<_> = args.iter().map(String::as_str).collect();
    let runtime = runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let outcome = match (&args[..], args.get(1).and_then(|number| number.parse().ok())) {
        ([], _) => runtime.block_on(visits(ROUNDS)),
        (["--rounds", _], Some(rounds @ 1..)) => runtime.block_on(visits(rounds)),
        _ => {
            eprintln!("usage: bench [--rounds N]");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn visits(count: usize) -> Outcome {
    let person = Person::named(PERSON);
    let (pages, browser) = round::fresh(async |browser| {
        let version = browser.devtools("Browser.getVersion", serde_json::json!({})).await?;
        let version = version["product"].as_str().unwrap_or("unknown").to_owned();
        let questions = floor::questions(browser, &person, ANSWERED).await?;
        Ok(([floor::page(browser).await?, questions], version))
    })
    .await?;
    let site = Site::new(&pages)?;
    let mut rounds = Vec::new();
    for number in 1..=count {
        let round = round::round(&site, &person).await.map_err(|error| format!("round {number}: {error}"))?;
        let (floor, app) = (round.floor.first_paint_ms, round.look.first_paint_ms);
        let ready = round.first.ready_ms;
        eprintln!("round {number} of {count}: floor {floor:.0} ms, app {app:.0} ms, ready {ready:.0} ms");
        rounds.push(round);
    }
    let conditions = Conditions {
        browser,
        cpu_slower: CPU_SLOWER,
        latency_ms: LATENCY_MS,
        kbit_per_s: KBIT_PER_S,
        brotli: rounds.iter().all(Round::is_brotli),
        person: person.name,
    };
    println!("{}", serde_json::to_string(&Visits { conditions, rounds })?);
    Ok(())
}
