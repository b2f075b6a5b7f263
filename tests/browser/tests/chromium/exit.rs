//! Leaving while the app or the network are missing. Without scripts: `tests/engines/`.

use groundwork_browser_tests::keys::SHIFT;
use groundwork_browser_tests::{Person, Setup, elsewhere};
use serde_json::json;

/// The app never arrives, of somebody new or of who comes back: the exit does not need it.
#[test]
fn the_exit_works_before_the_app() {
    Setup::new().run(async |browser| {
        let away = elsewhere()?;
        for (by_key, kept) in [(false, false), (true, false), (false, true)] {
            if kept {
                browser.arrive(&Person::named("hurt"), "plan").await?;
            }
            browser.block(&["*.wasm"]).await?;
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
            browser.block(&[]).await?;
        }
        Ok(())
    });
}

/// Some browsers refuse channels where they refuse storage.
#[test]
fn the_exit_works_where_channels_are_refused() {
    Setup::new().run(async |browser| {
        let away = elsewhere()?;
        let refuse = "window.BroadcastChannel = class { constructor() { throw new DOMException('', 'SecurityError'); } };";
        browser.before_load(refuse).await?;
        browser.visit().await?;
        assert!(!browser.shows("#failed").await?);
        browser.exit_leads_to(&away.url()).await?;
        browser.press(&SHIFT.repeat(3)).await?;
        browser.until_at(&away.url()).await
    });
}

/// Nothing is reached, neither the app's server nor the site that the exit leads to.
#[test]
fn the_exit_works_offline() {
    Setup::new().run(async |browser| {
        browser.visit().await?;
        let offline =
            json!({ "offline": true, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0 });
        browser.devtools("Network.enable", json!({})).await?;
        browser.devtools("Network.emulateNetworkConditions", offline).await?;
        let address = browser.address();
        browser.click("#exit").await?;
        browser.until("the app is gone", &format!("location.href !== {}", json!(address))).await
    });
}
