//! The exit: the page is blank at once, and stays blank for whoever looks into the tab afterwards.

use groundwork_browser_tests::keys::{SHIFT, TAB};
use groundwork_browser_tests::{Browser, Journey, Keeping, Outcome, Person, Setup, elsewhere};
use serde_json::{Value, json};

/// What is left in the page, looked at in the very task in which the exit was taken: blank, empty,
/// not shown, without a title.
const BLANK: [&str; 4] = ["", "0", "none", ""];

#[test]
fn a_click_leaves_nothing_to_see() {
    Setup::new().run(async |browser| {
        let away = elsewhere()?;
        on_the_way(browser).await?;
        browser.exit_leads_to(&away.url()).await?;
        let now = include_str!("scripts/exit_now.js");
        assert_eq!(browser.script::<Vec<String>>(now).await?, BLANK);
        browser.until_at(&away.url()).await?;
        the_tab_stays_blank(browser, &away.url()).await
    });
}

#[test]
fn a_real_click_leaves_too() {
    Setup::new().run(async |browser| {
        let away = elsewhere()?;
        on_the_way(browser).await?;
        browser.exit_leads_to(&away.url()).await?;
        browser.click("#exit").await?;
        browser.until_at(&away.url()).await
    });
}

#[test]
fn shift_three_times_leaves_nothing_to_see() {
    Setup::new().run(async |browser| {
        let away = elsewhere()?;
        on_the_way(browser).await?;
        browser.exit_leads_to(&away.url()).await?;
        browser.script::<()>(include_str!("scripts/watch_keys.js")).await?;
        for left in ["2", "1"] {
            browser.press(SHIFT).await?;
            assert!(browser.texts("#exit-status").await?[0].contains(left), "it says how often is left");
        }
        browser.press(SHIFT).await?;
        browser.until_at(&away.url()).await?;
        the_tab_stays_blank(browser, &away.url()).await?;
        let seen: Vec<Vec<String>> =
            browser.script("return JSON.parse(sessionStorage.getItem('seen') ?? '[]');").await?;
        assert_eq!(seen.last().ok_or("no key was seen")?, &BLANK);
        Ok(())
    });
}

#[test]
fn other_keys_in_between_do_not_leave() {
    Setup::new().run(async |browser| {
        let away = elsewhere()?;
        on_the_way(browser).await?;
        browser.exit_leads_to(&away.url()).await?;
        let still_here = async || -> Outcome {
            assert!(browser.shows("h1").await?, "the page is blank");
            Ok(())
        };
        for _ in 0..4 {
            browser.press_with(SHIFT, TAB).await?; // the way back through the page
            browser.press_with(SHIFT, "A").await?; // a capital letter
            browser.press(SHIFT).await?;
            browser.press("a").await?;
        }
        browser.press(&SHIFT.repeat(2)).await?;
        browser.press("a").await?;
        browser.press(&SHIFT.repeat(2)).await?;
        still_here().await?;
        // The keys did reach the page: one more and it is left.
        browser.press(SHIFT).await?;
        browser.until_at(&away.url()).await
    });
}

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

/// The tab had been here before, and the browser may have kept that page as it was.
#[test]
fn an_earlier_visit_in_the_tab_is_blank_too() {
    Setup::new().run(async |browser| {
        let away = elsewhere()?;
        on_the_way(browser).await?;
        browser.go_to(&away.url()).await?;
        browser.visit().await?;
        browser.exit_leads_to(&away.url()).await?;
        browser.click("#exit").await?;
        browser.until_at(&away.url()).await?;
        browser.back().await?;
        browser.until_at(&away.url()).await?;
        for _ in 0..3 {
            browser.back().await?;
            is_blank(browser).await?;
        }
        Ok(())
    });
}

/// Whoever types the address into the blank tab means to open it.
#[test]
fn the_address_opens_the_app_again() {
    Setup::new().run(async |browser| {
        let away = elsewhere()?;
        on_the_way(browser).await?;
        browser.exit_leads_to(&away.url()).await?;
        browser.click("#exit").await?;
        browser.until_at(&away.url()).await?;
        browser.visit().await?;
        browser.until_on("start").await?;
        assert!(browser.shows("h1").await?);
        Ok(())
    });
}

/// Nothing is reached, neither the app's server nor the site that the exit leads to.
#[test]
fn the_exit_works_offline() {
    Setup::new().run(async |browser| {
        on_the_way(browser).await?;
        let offline = json!({ "offline": true, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0 });
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

/// Some screens into the app, so that the tab has entries of it.
async fn on_the_way(browser: &Browser) -> Outcome {
    let journey = Journey::of(browser, Person::named("flag"));
    journey.begins(Keeping::OnThisDevice).await?;
    browser.arrive(journey.person(), "check").await?;
    journey.reads_the_result().await?;
    journey.sees_the_plan().await
}

/// Back, Forward and a reload show nothing.
async fn the_tab_stays_blank(browser: &Browser, away: &str) -> Outcome {
    browser.back().await?;
    is_blank(browser).await?;
    browser.back().await?;
    is_blank(browser).await?;
    browser.reload_any().await?;
    is_blank(browser).await?;
    browser.forward().await?;
    is_blank(browser).await?;
    browser.forward().await?;
    browser.until_at(away).await?;
    browser.back().await?;
    is_blank(browser).await?;
    browser.reload_any().await?;
    is_blank(browser).await?;
    Ok(())
}

/// The app's address with nothing to read, also in the tab, once everything has come that comes.
async fn is_blank(browser: &Browser) -> Outcome {
    let address = json!(browser.address());
    browser.until("the address is the app's", &format!("location.href === {address}")).await?;
    let seen: Value = browser.script_later(include_str!("scripts/settled.js"), Vec::new()).await?;
    assert_eq!(seen, json!({ "display": "none", "text": "", "title": "" }), "something of the app is left");
    Ok(())
}
