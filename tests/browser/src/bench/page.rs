//! A tab under measurement: made slow, watched, loaded, asked.

use groundwork_browser_tests::{Browser, Outcome};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::time::Duration;
use xtask::server::Server;
use xtask::visits::{Load, Visit};

pub const CPU_SLOWER: u32 = 4;
pub const LATENCY_MS: u32 = 150;
pub const KBIT_PER_S: u32 = 1600;

/// How long anything may take before the measurement gives up.
const PATIENCE: Duration = Duration::from_mins(1);
/// A phone.
const WIDTH: u32 = 390;
const HEIGHT: u32 = 800;

/// Makes the tab slow, and watches what is opened in it from now on.
pub async fn prepare(browser: &Browser) -> Outcome {
    browser.resize(WIDTH, HEIGHT).await?;
    // A new tab has no focus until it is clicked, and what has the focus in it hears of it only then.
    browser.devtools("Emulation.setFocusEmulationEnabled", json!({ "enabled": true })).await?;
    let bytes_per_s = KBIT_PER_S * 1000 / 8;
    let line = json!({ "offline": false, "latency": LATENCY_MS,
        "downloadThroughput": bytes_per_s, "uploadThroughput": bytes_per_s });
    browser.devtools("Network.enable", json!({})).await?;
    browser.devtools("Network.emulateNetworkConditions", line).await?;
    browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": CPU_SLOWER })).await?;
    before_each_page(browser, include_str!("watch.js")).await
}

/// Runs a script at the start of every page.
async fn before_each_page(browser: &Browser, script: &str) -> Outcome {
    let script = json!({ "source": script });
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", script).await.map(drop)
}

/// Loads a page and leaves it alone. `app` is whether there is an app in it that takes over.
pub async fn look(browser: &Browser, server: &Server, app: bool) -> Outcome<Load> {
    prepare(browser).await?;
    browser.transfers().await?;
    browser.go_to(&server.url()).await?;
    evaluate::<Value>(browser, &format!("({})({app})", include_str!("still.js"))).await?;
    loaded(browser, server.requests()).await
}

/// Loads the app and answers the first question that it asks. The server is not there if it was
/// stopped.
pub async fn answer(browser: &Browser, url: &str, server: Option<&Server>) -> Outcome<Visit> {
    prepare(browser).await?;
    before_each_page(browser, include_str!("drive.js")).await?;
    browser.transfers().await?;
    browser.go_to(url).await?;
    let ready_ms = evaluate(browser, "bench.ready").await?;
    let load = loaded(browser, server.map(Server::requests).unwrap_or_default()).await?;
    Ok(Visit { load, ready_ms, journey: None })
}

async fn loaded(browser: &Browser, served: Vec<String>) -> Outcome<Load> {
    let load: Load = evaluate(browser, include_str!("load.js")).await?;
    Ok(Load { transfers: browser.transfers().await?, served, ..load })
}

/// What an expression gives, once its promise is kept. Nothing looks into the page while it waits,
/// as a driver would: that costs time on a slow processor.
pub async fn evaluate<T: DeserializeOwned>(browser: &Browser, expression: &str) -> Outcome<T> {
    let parameters = json!({ "expression": expression, "awaitPromise": true, "returnByValue": true });
    let answer = browser.devtools("Runtime.evaluate", parameters);
    let answer = tokio::time::timeout(PATIENCE, answer).await;
    let start = expression.lines().next().unwrap_or_default();
    let answer = answer.map_err(|_| format!("waited {} s for {start}", PATIENCE.as_secs()))??;
    if let Some(fault) = answer.get("exceptionDetails") {
        return Err(format!("{start}: {fault}").into());
    }
    let value = answer["result"]["value"].clone();
    Ok(serde_json::from_value(value.clone()).map_err(|error| format!("{start} gave {value}: {error}"))?)
}
