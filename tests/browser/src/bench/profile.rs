//! Where the time goes: `bench --profile FOLDER` writes what the processor did, once for the way to
//! the first answer and once for the journey, as files that the browser's developer tools open.

use crate::site::Site;
use crate::{page, round, walk};
use groundwork::questionnaire::Page;
use groundwork_browser_tests::{Browser, Outcome, Person};
use serde_json::{Value, json};
use std::path::Path;
use std::{collections::BTreeMap, fs};

/// Between two looks at what runs, in microseconds.
const INTERVAL: u32 = 200;
/// How many functions are printed of each part.
const PRINTED: usize = 12;

/// Profiles one first visit.
pub async fn profile(person: &Person, folder: &Path) -> Outcome {
    fs::create_dir_all(folder)?;
    let server = Site::new(&[String::new(), String::new()])?.app()?;
    round::fresh(async |browser| {
        browser.devtools("Profiler.enable", json!({})).await?;
        browser.devtools("Profiler.setSamplingInterval", json!({ "interval": INTERVAL })).await?;
        browser.devtools("Profiler.start", json!({})).await?;
        page::answer(browser, &server.url(), Some(&server)).await?;
        stop(browser, &folder.join("start.cpuprofile")).await?;
        browser.devtools("Profiler.start", json!({})).await?;
        walk::walk(browser, person, &Page::ALL).await?;
        stop(browser, &folder.join("journey.cpuprofile")).await
    })
    .await
}

async fn stop(browser: &Browser, file: &Path) -> Outcome {
    let profile = browser.devtools("Profiler.stop", json!({})).await?["profile"].take();
    fs::write(file, profile.to_string())?;
    eprintln!("{}", file.display());
    for (name, ms) in most(&profile).into_iter().take(PRINTED) {
        eprintln!("{ms:>8.1} ms  {name}");
    }
    Ok(())
}

/// The functions by the time that was spent in each itself, the longest first.
fn most(profile: &Value) -> Vec<(String, f64)> {
    let list = |name: &str| profile[name].as_array().cloned().unwrap_or_default();
    let name = |node: &Value| node["callFrame"]["functionName"].as_str().unwrap_or_default().to_owned();
    let names: BTreeMap<u64, String> =
        list("nodes").iter().filter_map(|node| Some((node["id"].as_u64()?, name(node)))).collect();
    let mut times: BTreeMap<&str, f64> = BTreeMap::new();
    for (sample, delta) in list("samples").iter().zip(list("timeDeltas")) {
        let name = sample.as_u64().and_then(|id| names.get(&id)).map_or("", String::as_str);
        *times.entry(name).or_default() += delta.as_f64().unwrap_or_default() / 1000.0;
    }
    let mut times: Vec<_> = times.into_iter().map(|(name, ms)| (name.to_owned(), ms)).collect();
    times.sort_by(|a, b| b.1.total_cmp(&a.1));
    times
}
