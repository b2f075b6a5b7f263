//! A file with a passphrase of its own, beside a record with one.

use super::{OTHER, arrived_with_lock, hold, let_go, until_held};
use crate::tabs::answer;
use groundwork_browser_tests::{SAVED, Setup, fill, saved, show};

/// What is answered meanwhile is written first.
#[test]
fn a_file_that_takes_long_holds_nothing_up() {
    Setup::new().run(async |browser| {
        arrived_with_lock(browser).await?;
        show(browser, "copies").await?;
        browser.script::<()>(SAVED).await?;
        hold(browser, "deriveKey", 0).await?;
        browser.click("main summary").await?;
        fill(browser, &[("new", OTHER), ("again", OTHER)]).await?;
        browser.click("form .main").await?;
        until_held(browser).await?;
        let before = browser.stored("groundwork").await?;
        show(browser, "change-3").await?;
        answer(browser, 0, 0).await?;
        browser.until_stored_anew(before.as_deref()).await?;
        assert!(browser.script::<bool>("return saved.length === 0;").await?);
        let_go(browser).await?;
        assert!(saved(browser).await?.contains("\"locked\":{"));
        Ok(())
    });
}
