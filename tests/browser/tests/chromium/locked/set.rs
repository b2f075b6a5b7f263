//! A passphrase is set, changed and taken away.

use super::{OTHER, PASSPHRASE, all_stored, answer_something, arrived_with_lock, has_plain};
use groundwork_browser_tests::{
    FULL, Person, Setup, fill, give, open, set_passphrase, to_lock, until_locked,
};

/// A script that can't be called.
const WITHOUT: &str = "window.groundwork.lock = undefined;";

#[test]
fn behind_a_passphrase_nothing_is_plain() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "plan").await?;
        // What lies beside the record as well.
        let beside = "for (const name of ['before', 'early']) {
            localStorage.setItem(`groundwork.${name}`, localStorage.groundwork);
        }";
        browser.script::<()>(beside).await?;
        assert!(has_plain(&all_stored(browser).await?));
        set_passphrase(browser, PASSPHRASE).await?;
        let stored = all_stored(browser).await?;
        assert!(!has_plain(&stored), "{stored}");
        assert_eq!(stored.matches("\"locked\":{").count(), 2, "the record and its last good copy: {stored}");
        // Each write has another initialisation vector.
        let before = browser.stored("groundwork").await?;
        browser.click("#lock-here").await?;
        until_locked(browser).await?;
        open(browser, PASSPHRASE).await?;
        answer_something(browser).await?;
        let after = browser.stored("groundwork").await?;
        assert_ne!(before, after);
        assert!(!has_plain(&all_stored(browser).await?));
        Ok(())
    });
}

#[test]
fn it_is_changed_and_removed() {
    Setup::new().run(async |browser| {
        arrived_with_lock(browser).await?;
        // With the wrong one nothing changes.
        fill(browser, &[("passphrase", "something else"), ("new", OTHER), ("again", OTHER)]).await?;
        let before = browser.stored("groundwork").await?;
        browser.click("form .main").await?;
        browser.until_there("form .error").await?;
        assert_eq!(browser.stored("groundwork").await?, before);
        fill(browser, &[("passphrase", PASSPHRASE), ("new", OTHER), ("again", OTHER)]).await?;
        browser.click("form .main").await?;
        browser.until_gone("form .error").await?;
        browser.until_stored_anew(before.as_deref()).await?;
        browser.click("#lock-here").await?;
        until_locked(browser).await?;
        give(browser, PASSPHRASE).await?;
        browser.until_there("form .error").await?;
        open(browser, OTHER).await?;
        to_lock(browser).await?;
        fill(browser, &[("passphrase", OTHER)]).await?;
        browser.click("#lock-off").await?;
        browser.until_gone("#lock-now").await?;
        assert_eq!(browser.record().await?, Some(Person::named("hurt").record()));
        browser.reload_on("lock").await
    });
}

/// A passphrase that won't do, no room to write, or a script that can't even be called: it stays as it was, and is said.
/// Nobody waits for ever.
#[test]
fn what_can_not_be_set_is_refused() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "start").await?;
        to_lock(browser).await?;
        for (new, again) in [("short", "short"), (PASSPHRASE, OTHER)] {
            fill(browser, &[("new", new), ("again", again)]).await?;
            browser.click("form .main").await?;
            browser.until_there("form .error").await?;
        }
        assert_eq!(browser.record().await?, Some(Person::named("hurt").record()));
        for fault in [FULL, WITHOUT] {
            browser.reload_on("lock").await?;
            browser.script::<()>(fault).await?;
            fill(browser, &[("new", PASSPHRASE), ("again", PASSPHRASE)]).await?;
            browser.click("form .main").await?;
            browser.until_there("form .error").await?;
            assert_eq!(browser.count("#lock-now").await?, 0);
            assert_eq!(browser.record().await?, Some(Person::named("hurt").record()));
        }
        Ok(())
    });
}

/// Another tab may take a newer version while this one waits, and the files of this one are gone.
#[test]
fn a_page_that_waits_has_what_opens_it() {
    Setup::new().run(async |browser| {
        arrived_with_lock(browser).await?;
        browser.click("#lock-here").await?;
        until_locked(browser).await?;
        let is_here = "performance.getEntriesByType('resource').some(({ name }) => name.includes('/lock-'))";
        browser.until("the lock is loaded", is_here).await?;
        browser.block(&["*"]).await?;
        open(browser, PASSPHRASE).await
    });
}

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
