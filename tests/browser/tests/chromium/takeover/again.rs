//! Somebody loads the page anew before the app was there.

use super::{answers_early, let_it_come};
use groundwork_browser_tests::{Browser, Outcome, Setup};

/// The line breaks before the app comes: what was answered is there when it does.
#[test]
fn a_reload_before_the_app_loses_nothing_that_is_kept() {
    Setup::new().run(async |browser| {
        answers_early(browser, "#keep").await?;
        browser.reload_any().await?;
        browser.until("it waits again", "window.letGo").await?;
        let_it_come(browser).await?;
        browser.until_on("page-0").await?;
        assert_eq!(browser.ticked().await?, ["role-1", "status-0", "strain-2"]);
        browser.until("they are kept", "/broke.*together/.test(localStorage.groundwork)").await?;
        assert!(browser.script::<bool>("return localStorage['groundwork.early'] === undefined;").await?);
        Ok(())
    });
}

/// Back on the start screen: further on, a reload shows that only after a while.
async fn visits_again(browser: &Browser) -> Outcome {
    for screen in ["privacy", "start"] {
        browser.back().await?;
        browser.until_on(screen).await?;
    }
    browser.reload_any().await?;
    browser.until("it waits again", "window.letGo").await
}

/// Who doesn't wait for it, and begins again in the first screens: what was answered there stands there.
#[test]
fn to_begin_again_before_the_app_loses_nothing() {
    Setup::new().run(async |browser| {
        answers_early(browser, "#keep").await?;
        visits_again(browser).await?;
        browser.click("#begin").await?;
        browser.until_on("privacy").await?;
        browser.click("#keep").await?;
        browser.until_on("page-0").await?;
        assert_eq!(browser.ticked().await?, ["role-1", "status-0", "strain-2"]);
        browser.click("#strain-3").await?;
        let_it_come(browser).await?;
        assert_eq!(browser.ticked().await?, ["role-1", "status-0", "strain-3"]);
        browser.until("they are kept", "/broke.*together.*\"strain\":3/.test(localStorage.groundwork)").await
    });
}

/// The same, when the app comes before there was anything to answer.
#[test]
fn what_was_answered_before_a_reload_is_there_on_any_screen() {
    Setup::new().run(async |browser| {
        answers_early(browser, "#keep").await?;
        visits_again(browser).await?;
        browser.click("#begin").await?;
        browser.until_on("privacy").await?;
        let_it_come(browser).await?;
        browser.until("they are kept", "/broke.*together/.test(localStorage.groundwork)").await?;
        browser.until_on("privacy").await?;
        // The first page is done.
        browser.follow("#keep", "page-1").await
    });
}
