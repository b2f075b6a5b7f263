//! What a tab is told of others, and when it goes out of sight.

use groundwork_browser_tests::{Browser, Outcome, Setup, Tab};

/// The scripts' numbers.
const CHANGED: u32 = 0;
const FLUSH: u32 = 1;
const DELETED: u32 = 2;
const LOCKED: u32 = 3;

/// Notes what is told from now on; what the switch between tabs brings doesn't count.
const HEAR: &str = "window.told = [];
    groundwork.hearTabs((what) => told.push(what));
    document.addEventListener('visibilitychange', (event) => event.stopImmediatePropagation(), true);";

/// Two tabs with the app; the one that hears, and the one in front.
async fn two(browser: &Browser) -> Outcome<(Tab, Tab)> {
    browser.visit().await?;
    browser.script::<()>(HEAR).await?;
    let hears = browser.tab().await?;
    let speaks = browser.new_tab().await?;
    browser.visit().await?;
    Ok((hears, speaks))
}

/// Waits for the number of things told, and gives them.
async fn told(browser: &Browser, count: usize) -> Outcome<Vec<u32>> {
    browser.until(&format!("{count} things are told"), &format!("told.length >= {count}")).await?;
    browser.script("return told;").await
}

#[test]
fn a_tab_hears_what_another_writes() {
    Setup::new().run(async |browser| {
        let (hears, _) = two(browser).await?;
        // Our keys, another page's on the same host, and everything at once.
        let write =
            "for (const key of ['groundwork', 'other', 'groundwork.last']) localStorage.setItem(key, '1');
            localStorage.removeItem('groundwork');
            localStorage.clear();
            groundwork.tellTabs(99);";
        browser.script::<()>(write).await?;
        browser.turn_to(&hears).await?;
        browser.until("all has come", "told.includes(99) && told.length > 4").await?;
        let mut all: Vec<u32> = browser.script("return told;").await?;
        all.retain(|what| *what != 99);
        assert_eq!(all, [CHANGED; 4]);
        Ok(())
    });
}

#[test]
fn a_tab_hears_of_deleting_and_locking_in_another() {
    Setup::new().run(async |browser| {
        let (hears, speaks) = two(browser).await?;
        browser.script::<()>(HEAR).await?;
        browser
            .script::<()>(&format!("for (const n of [{DELETED}, {LOCKED}]) groundwork.tellTabs(n);"))
            .await?;
        browser.turn_to(&hears).await?;
        assert_eq!(told(browser, 2).await?, [DELETED, LOCKED]);
        browser.script::<()>(&format!("groundwork.tellTabs({LOCKED});")).await?;
        browser.turn_to(&speaks).await?;
        // Its own words did not come back to it.
        assert_eq!(told(browser, 1).await?, [LOCKED]);
        Ok(())
    });
}

/// What was not yet written has to be, and what others wrote meanwhile to be read.
#[test]
fn a_tab_is_told_when_it_goes_and_comes() {
    Setup::new().run(async |browser| {
        browser.visit().await?;
        browser.script::<()>(include_str!("scripts/clock.js")).await?;
        let body = "const told = [];
            groundwork.hearTabs((what) => told.push(what));
            const page = (name, persisted) => dispatchEvent(new PageTransitionEvent(name, { persisted }));
            clock.show('hidden');
            clock.show('visible');
            page('pagehide', true);
            page('pageshow', true);
            page('pageshow', false);
            page('pagehide', false);
            return told;";
        let told: Vec<u32> = browser.script(body).await?;
        assert_eq!(told, [FLUSH, CHANGED, FLUSH, CHANGED, FLUSH]);
        Ok(())
    });
}

/// The last thing that a page does, whichever way it ends.
#[test]
fn a_page_that_goes_can_still_write() {
    Setup::new().run(async |browser| {
        let write = "groundwork.hearTabs((what) => localStorage.setItem('told', what));";
        for go in ["location.reload();", "location.replace('how.html');"] {
            browser.visit().await?;
            browser.script::<()>(&format!("localStorage.clear(); {write} {go}")).await?;
            browser.until("it was told", "localStorage.getItem('told') !== null").await?;
            let told: String = browser.script("return localStorage.getItem('told');").await?;
            assert_eq!(told, FLUSH.to_string(), "{go}");
        }
        Ok(())
    });
}
