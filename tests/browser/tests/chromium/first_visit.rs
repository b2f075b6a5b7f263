//! What a first visit really asks for and moves, as the browser itself counts it.

use groundwork_browser_tests::{Browser, Outcome, Setup};
use xtask::Budgets;
use xtask::visits::{Source, Transfer};

/// The figures rest on the browser's own events: they name what the server was asked for.
#[test]
fn a_first_visit_is_within_its_budgets() {
    Setup::new().with_requests().run(async |browser| {
        browser.visit().await?;
        let quiet = include_str!("../../src/scripts/settled.js");
        browser.script_later::<serde_json::Value>(quiet, Vec::new()).await?;
        let sent = browser.transfers().await?;
        let list: Vec<_> = sent.iter().map(|t| format!("{} {} B {}", t.url, t.body(), t.kind)).collect();
        let list = list.join("\n");
        let paths = |url: &String| url.strip_prefix(&browser.address()).map(|path| format!("/{path}"));
        let mut named: Vec<_> = sent.iter().filter_map(|transfer| paths(&transfer.url)).collect();
        let mut served = browser.server().requests();
        named.sort();
        served.sort();
        assert_eq!(named, served, "the browser names every request");
        assert!(sent.iter().all(|t| t.source == Source::Network && t.body() > 0), "not all came:\n{list}");
        let bytes = sent.iter().map(Transfer::body).sum();
        let within = Budgets::read()?.check_first_visit(sent.len(), bytes);
        within.map_err(|passed| format!("{passed}\n{list}").into())
    });
}

/// Nothing moves while the app takes over from what the page holds, nor before.
#[test]
fn nothing_moves_when_the_app_takes_over() {
    Setup::new().run(async |browser| {
        assert!(shift(browser, "").await? == 0.0, "something moved");
        // And it would be seen.
        let push = "document.body.style.paddingTop = '60px';";
        assert!(shift(browser, push).await? > 0.0, "what moves was not noted");
        Ok(())
    });
}

/// The sum of the shifts of a load and of what is done afterwards.
async fn shift(browser: &Browser, then: &str) -> Outcome<f64> {
    browser.visit().await?;
    browser.script::<()>(then).await?;
    let sum = include_str!("scripts/shift.js");
    browser.script_later(sum, Vec::new()).await
}
