//! Leaving while the app, the network or scripts are missing.

use super::on_the_way;
use groundwork_browser_tests::keys::SHIFT;
use groundwork_browser_tests::{Setup, elsewhere};
use serde_json::json;

/// The app never arrives: the exit does not need it.
#[test]
fn the_exit_works_before_the_app() {
    Setup::new().run(async |browser| {
        let away = elsewhere()?;
        browser.block(&["*.wasm"]).await?;
        for by_key in [false, true] {
            browser.close_page().await?;
            browser.open_address().await?;
            browser.until_there("#exit").await?;
            browser.exit_leads_to(&away.url()).await?;
            assert_eq!(browser.count("html[data-ready]").await?, 0, "the app was to be missing");
            if by_key {
                browser.press(&SHIFT.repeat(3)).await?;
            } else {
                browser.click("#exit").await?;
            }
            browser.until_at(&away.url()).await?;
        }
        Ok(())
    });
}

/// Nothing is reached, neither the app's server nor the site that the exit leads to.
#[test]
fn the_exit_works_offline() {
    Setup::new().run(async |browser| {
        on_the_way(browser).await?;
        let offline =
            json!({ "offline": true, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0 });
        browser.devtools("Network.enable", json!({})).await?;
        browser.devtools("Network.emulateNetworkConditions", offline).await?;
        let address = browser.address();
        browser.click("#exit").await?;
        browser.until("the app is gone", &format!("location.href !== {}", json!(address))).await
    });
}

/// Without any script the exit is a link like any other.
#[test]
fn the_exit_is_a_link() {
    Setup::new().run(async |browser| {
        browser.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await?;
        browser.open_address().await?;
        assert_eq!(browser.count("html[data-ready]").await?, 0, "scripts were to be off");
        assert!(browser.shows("noscript .notice").await?, "the page says that it needs scripts");
        assert!(browser.shows(".lines summary").await?, "help lines are there");
        let link: String = browser.script("return document.querySelector('a#exit').href;").await?;
        assert!(link.starts_with("https://") && !link.contains(&browser.address()));
        browser.click("#exit").await?;
        // That site can't be reached from a test: the browser has gone, and says so in its own page.
        browser.until("the app is gone", "!document.querySelector('#exit')").await
    });
}
