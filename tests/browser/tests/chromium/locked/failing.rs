//! A script that can't even be called: that is said, and nobody waits for ever.

use super::{OTHER, PASSPHRASE, arrived_with_lock};
use groundwork_browser_tests::{Person, Setup, fill, give, open, to_lock, until_locked};

const WITHOUT: &str = "window.groundwork.lock = undefined;";

#[test]
fn opening_is_said_to_have_failed() {
    Setup::new().run(async |browser| {
        arrived_with_lock(browser).await?;
        browser.click("#lock-here").await?;
        until_locked(browser).await?;
        browser.script::<()>(WITHOUT).await?;
        give(browser, PASSPHRASE).await?;
        browser.until_there("form .error").await?;
        // Nothing was harmed.
        browser.reload().await?;
        until_locked(browser).await?;
        open(browser, PASSPHRASE).await
    });
}

#[test]
fn setting_is_said_to_have_failed() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "start").await?;
        to_lock(browser).await?;
        browser.script::<()>(WITHOUT).await?;
        fill(browser, &[("new", OTHER), ("again", OTHER)]).await?;
        browser.click("form .main").await?;
        browser.until_there("form .error").await?;
        assert_eq!(browser.record().await?, Some(Person::named("hurt").record()));
        Ok(())
    });
}
