//! A passphrase is set, changed and taken away.

use super::{OTHER, PASSPHRASE, all_stored, answer_something, arrived_with_lock, has_plain};
use groundwork_browser_tests::{Person, Setup, fill, give, open, set_passphrase, to_lock, until_locked};
use serde_json::json;

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
        browser.until("it is sealed anew", &format!("localStorage.groundwork !== {}", json!(before))).await?;
        browser.click("#lock-here").await?;
        until_locked(browser).await?;
        give(browser, PASSPHRASE).await?;
        browser.until_there("form .error").await?;
        open(browser, OTHER).await?;
        fill(browser, &[("passphrase", OTHER)]).await?;
        browser.click("#lock-off").await?;
        browser.until_gone("#lock-now").await?;
        assert_eq!(browser.record().await?, Some(Person::named("hurt").record()));
        browser.reload().await?;
        browser.until_on("lock").await
    });
}

#[test]
fn short_and_different_ones_are_refused() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "start").await?;
        to_lock(browser).await?;
        for (new, again) in [("short", "short"), (PASSPHRASE, OTHER)] {
            fill(browser, &[("new", new), ("again", again)]).await?;
            browser.click("form .main").await?;
            browser.until_there("form .error").await?;
        }
        assert_eq!(browser.record().await?, Some(Person::named("hurt").record()));
        // No room to write: it stays as it was, and is said.
        fill(browser, &[("new", PASSPHRASE), ("again", PASSPHRASE)]).await?;
        let full = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };";
        browser.script::<()>(full).await?;
        browser.click("form .main").await?;
        browser.until("it has failed", "document.querySelectorAll('#lock-now').length === 0 && document.querySelector('form .error')").await?;
        assert_eq!(browser.record().await?, Some(Person::named("hurt").record()));
        Ok(())
    });
}
