//! What is being filled in outlasts a reload, the lock, an update and a tab that is thrown away; and it is gone when it should be.

use crate::locked::PASSPHRASE;
use crate::removing::all_is_gone;
use groundwork_browser_tests::{
    Browser, Outcome, Person, Setup, delete_all, lock, open, set_passphrase, show, until_locked,
};

/// Picks and types, and leaves the caret in the field.
async fn begun(browser: &Browser) -> Outcome {
    browser.arrive(&Person::named("hurt"), "check-in").await?;
    browser.click("#trust_0-3").await?;
    browser.click("#afraid-2").await?;
    browser.click("#hard").await?;
    browser.press("abc").await
}

async fn is_there(browser: &Browser) -> Outcome {
    browser.until_there("#hard").await?;
    let there = "document.getElementById('hard').value === 'abc'
        && document.getElementById('trust_0-3').checked && document.getElementById('afraid-2').checked";
    browser.until("what was filled in is there", there).await
}

async fn is_empty(browser: &Browser) -> Outcome {
    browser.until_there("#hard").await?;
    let empty = "!document.getElementById('hard').value && !document.querySelector('form :checked')";
    browser.until("nothing is filled in", empty).await
}

#[test]
fn a_reload_loses_nothing() {
    Setup::new().run(async |browser| {
        begun(browser).await?;
        browser.reload_on("check-in").await?;
        is_there(browser).await?;
        // Nor does a tab that is closed, nor a look at the help lines.
        browser.new_tab().await?;
        browser.visit().await?;
        show(browser, "check-in").await?;
        is_there(browser).await?;
        browser.follow("form p .link", "help").await?;
        browser.back().await?;
        browser.until_on("check-in").await?;
        is_there(browser).await
    });
}

#[test]
fn once_it_is_saved_or_cleared_it_is_gone() {
    Setup::new().run(async |browser| {
        begun(browser).await?;
        browser.click("form .main").await?;
        browser.until_gone("form").await?;
        let kept = browser.kept().await?;
        assert_eq!(kept.checkins.iter().count(), 1);
        browser.reload_on("check-in").await?;
        is_empty(browser).await?;
        browser.click("#trust_0-3").await?;
        browser.click("#hard").await?;
        browser.press("abc").await?;
        browser.click("#clear").await?;
        is_empty(browser).await?;
        // One slip is not final.
        browser.until_focus_on("clear").await?;
        browser.click("#clear").await?;
        browser.until("it is back", "document.getElementById('hard').value === 'abc'").await?;
        browser.until_focus_on("clear").await?;
        browser.click("#clear").await?;
        is_empty(browser).await?;
        browser.reload_on("check-in").await?;
        is_empty(browser).await?;
        browser.click("#hard").await?;
        browser.press("abc").await?;
        delete_all(browser).await?;
        all_is_gone(browser, &[]).await
    });
}

/// A newer version has nothing to wait for.
#[test]
fn an_update_takes_nothing_away() {
    Setup::new().run(async |browser| {
        begun(browser).await?;
        browser.script::<()>("window.mark = 1; document.getElementById('load-update').click();").await?;
        browser.until("the page is loaded anew", "!window.mark").await?;
        browser.until_ready().await?;
        browser.until_on("check-in").await?;
        is_there(browser).await
    });
}

/// The lock of this tab, and a passphrase that another one sets: it is behind it.
#[test]
fn it_is_behind_the_passphrase() {
    Setup::new().run(async |browser| {
        begun(browser).await?;
        // What was written in the last two seconds may have been written over by who sets one: then the tab stays open.
        browser.reload_on("check-in").await?;
        let first = browser.tab().await?;
        browser.new_tab().await?;
        browser.visit().await?;
        set_passphrase(browser, PASSPHRASE).await?;
        browser.turn_to(&first).await?;
        until_locked(browser).await?;
        for _ in 0..2 {
            open(browser, PASSPHRASE).await?;
            show(browser, "check-in").await?;
            is_there(browser).await?;
            lock(browser).await?;
            until_locked(browser).await?;
        }
        let stored = browser.stored("groundwork").await?.unwrap_or_default();
        assert!(!stored.contains("draft"), "in the clear");
        Ok(())
    });
}

/// What is half typed on the plan.
#[test]
fn a_line_of_their_own_waits() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "plan").await?;
        browser.until_there("#own-new").await?;
        browser.click("#own-new").await?;
        browser.press("half a").await?;
        browser.reload_on("plan").await?;
        browser.until_there("#own-new").await?;
        browser.until("it is there", "document.getElementById('own-new').value === 'half a'").await?;
        assert_eq!(browser.count("#own .tick").await? + browser.count("#other-notes").await?, 0);
        browser.click("#own-new").await?;
        browser.press(groundwork_browser_tests::keys::ENTER).await?;
        browser.until("it is added", "document.querySelector('#own .tick')").await?;
        browser.reload_on("plan").await?;
        browser.until_there("#own .tick").await?;
        browser.until("nothing is half typed", "!document.getElementById('own-new').value").await
    });
}

/// Under "Keep nothing" nothing of it is stored.
#[test]
fn nothing_is_stored_of_who_keeps_nothing() {
    Setup::new().run(async |browser| {
        begun(browser).await?;
        groundwork_browser_tests::to_data(browser).await?;
        browser.click("#stop").await?;
        all_is_gone(browser, &[]).await?;
        show(browser, "check-in").await?;
        is_there(browser).await?;
        browser.click("#hard").await?;
        browser.press("d").await?;
        all_is_gone(browser, &[]).await
    });
}
