//! A check-in that is being filled in is in this tab alone, and stays there.

use crate::locked::PASSPHRASE;
use groundwork_browser_tests::{Browser, Outcome, Person, Setup, lock, set_passphrase, show, until_locked};

/// Types, and leaves the caret in the field.
async fn begun(browser: &Browser) -> Outcome {
    browser.arrive(&Person::named("hurt"), "check-in").await?;
    browser.click("#hard").await?;
    browser.press("abc").await?;
    browser.script("window.mark = 1;").await
}

async fn is_there(browser: &Browser) -> Outcome {
    let there = "window.mark === 1 && document.getElementById('hard')?.value === 'abc'";
    browser.until("what was typed is there", there).await
}

/// A newer version waits for it, from wherever it is asked for.
#[test]
fn an_update_waits_for_it() {
    Setup::new().run(async |browser| {
        // Hidden as long as there is none: then it does no more than load the page anew.
        let load = "document.getElementById('load-update').click();";
        begun(browser).await?;
        browser.script::<()>(load).await?;
        browser.until_focus_on("save-first").await?;
        is_there(browser).await?;
        show(browser, "plan").await?;
        browser.script::<()>(load).await?;
        browser.until_moved_with_focus("check-in", "save-first").await?;
        is_there(browser).await?;
        // Once it is saved, nothing is in the way.
        browser.click("form .main").await?;
        browser.until_gone("form").await?;
        assert_eq!(browser.count("#save-first").await?, 0);
        browser.script::<()>(load).await?;
        browser.until("the page is loaded anew", "!window.mark").await?;
        browser.until_ready().await?;
        assert_eq!(browser.kept().await?.checkins.iter().count(), 1);
        Ok(())
    });
}

/// While somebody looks for help in between.
#[test]
fn a_look_at_the_help_lines_loses_nothing() {
    Setup::new().run(async |browser| {
        begun(browser).await?;
        browser.click("#trust-0-3").await?;
        browser.follow("form p .link", "help").await?;
        browser.back().await?;
        browser.until_on("check-in").await?;
        browser.until("the answer", "document.getElementById('trust-0-3')?.checked").await?;
        is_there(browser).await
    });
}

/// A second tab sets a passphrase: the first, which is the one in sight then, keeps what was begun in it. It has no
/// key, and so nothing to lock itself with. Who locks wants nothing in sight all the same.
#[test]
fn a_passphrase_of_another_tab_waits_for_it() {
    Setup::new().run(async |browser| {
        begun(browser).await?;
        assert_eq!(browser.count("#locks").await?, 0, "there is no lock");
        let first = browser.tab().await?;
        let second = browser.new_tab().await?;
        browser.visit().await?;
        set_passphrase(browser, PASSPHRASE).await?;
        browser.turn_to(&first).await?;
        browser.until_there(".keeping .notice").await?;
        is_there(browser).await?;
        // Where the page may lock by itself, it says what that means.
        browser.turn_to(&second).await?;
        show(browser, "check-in").await?;
        browser.until_there("#locks").await?;
        lock(browser).await?;
        browser.turn_to(&first).await?;
        until_locked(browser).await
    });
}
