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

/// The link is clicked, and before the other site has answered, the script with the other exits arrives.
#[test]
fn an_exit_before_its_script_holds() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "start").await?;
        let click = "addEventListener('readystatechange', () => {
                const exit = document.getElementById('exit');
                exit.href = '#';
                exit.click();
            }, { capture: true, once: true });";
        browser.before_load(click).await?;
        browser.close_page().await?;
        browser.open_address().await?;
        browser.until("it is empty", "document.body?.childElementCount === 0").await?;
        browser.until("it is marked", "localStorage.getItem('groundwork.left') === '1'").await
    });
}

/// A browser may show a page that it loads again on the way back what was noted for the tab some visits ago: seen where
/// three sites took turns in processes of their own.
#[test]
fn an_earlier_visit_is_blank_again_and_again() {
    Setup::new().run(async |browser| {
        let away = elsewhere()?;
        let [other, exit] = ["localhost", "exit.localhost"].map(|to| away.url().replace("127.0.0.1", to));
        browser.arrive(&Person::named("hurt"), "start").await?;
        for _ in 0..4 {
            browser.visit().await?;
            browser.go_to(&other).await?;
            browser.visit().await?;
            browser.exit_leads_to(&exit).await?;
            browser.click("#exit").await?;
            browser.until_at(&exit).await?;
            browser.back().await?;
            browser.until_at(&other).await?;
            browser.back().await?;
            browser.until("nothing is seen", "getComputedStyle(document.body).display === 'none'").await?;
        }
        Ok(())
    });
}

/// A tab that was frozen leaves when it wakes, and closes no visit that has begun since.
#[test]
fn a_tab_that_hears_of_an_exit_late_leaves_alone() {
    Setup::new().run(async |browser| {
        let away = elsewhere()?;
        browser.arrive(&Person::named("hurt"), "plan").await?;
        browser.go_to(&away.url()).await?;
        let begun = browser.tab().await?;
        browser.new_tab().await?;
        browser.visit().await?;
        browser.exit_leads_to(&away.url()).await?;
        browser.script::<()>("new BroadcastChannel('groundwork.exit').postMessage('');").await?;
        browser.until_at(&away.url()).await?;
        browser.turn_to(&begun).await?;
        browser.back().await?;
        browser.until("it is seen", "document.querySelector('.step')?.checkVisibility()").await
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

/// Its exits by key and in other tabs are then not there: the page promises none, and says where it can be loaded again.
#[test]
fn without_its_script_no_more_is_promised() {
    Setup::new().run(async |browser| {
        browser.block(&["*boot-*.js"]).await?;
        browser.open_address().await?;
        browser.until("it says so", "document.getElementById('failed')?.checkVisibility()").await?;
        let in_sight = "document.getElementById('reload').getBoundingClientRect().bottom <= innerHeight";
        browser.until("and where it is seen", in_sight).await?;
        let promises = [".facts-list li:last-child", ".foot > p"];
        for promise in promises {
            assert!(!browser.shows(promise).await?, "{promise}");
        }
        assert!(browser.shows("#exit").await?);
        browser.block(&[]).await?;
        browser.click("#reload").await?;
        browser.until_ready().await?;
        for promise in promises {
            assert!(browser.shows(promise).await?, "{promise}");
        }
        Ok(())
    });
}

/// Nothing is reached, neither the app's server nor the site that the exit leads to.
#[test]
fn the_exit_works_offline() {
    Setup::new().run(async |browser| {
        browser.visit().await?;
        let off = json!({ "offline": true, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0 });
        browser.devtools("Network.enable", json!({})).await?;
        browser.devtools("Network.emulateNetworkConditions", off).await?;
        let address = browser.address();
        browser.click("#exit").await?;
        browser.until("the app is gone", &format!("location.href !== {}", json!(address))).await
    });
}
