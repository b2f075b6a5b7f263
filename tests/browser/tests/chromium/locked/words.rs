//! What the screen of the passphrase says is so.

use super::{OTHER, PASSPHRASE, all_stored, arrived_with_lock, has_plain};
use groundwork_browser_tests::{Browser, Outcome, Person, Setup, fill, open, set_passphrase, to_lock};

async fn until_told(browser: &Browser, what: &str) -> Outcome {
    browser.until(what, "document.getElementById('told')?.textContent").await
}

/// What was said of one that another tab has taken away is taken back.
#[test]
fn what_another_tab_makes_untrue_is_said_no_more() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "start").await?;
        let first = browser.tab().await?;
        set_passphrase(browser, PASSPHRASE).await?;
        until_told(browser, "it is set").await?;
        browser.new_tab().await?;
        browser.visit().await?;
        open(browser, PASSPHRASE).await?;
        to_lock(browser).await?;
        fill(browser, &[("passphrase", PASSPHRASE)]).await?;
        browser.click("#lock-off").await?;
        browser.until_gone("#lock-now").await?;
        until_told(browser, "it is taken away").await?;
        assert!(has_plain(&all_stored(browser).await?));
        browser.turn_to(&first).await?;
        browser.until_gone("#lock-off").await?;
        browser.until("nothing is said of one", "!document.getElementById('told').textContent").await
    });
}

/// Neither the former one nor the new one stays in the fields.
#[test]
fn what_was_typed_goes_once_it_is_changed() {
    Setup::new().run(async |browser| {
        arrived_with_lock(browser).await?;
        browser.until_there("#lock-off").await?;
        fill(browser, &[("passphrase", PASSPHRASE), ("new", OTHER), ("again", OTHER)]).await?;
        browser.click("form .main").await?;
        let empty =
            "[...document.querySelectorAll('form input:not([type=radio])')].every(({ value }) => !value)";
        browser.until("the fields are empty", empty).await
    });
}

/// A browser without cryptography, as over plain http: said before anything is typed.
#[test]
fn where_none_can_be_set_that_is_said_at_once() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "data").await?;
        browser.script::<()>("Object.defineProperty(crypto, 'subtle', { value: undefined });").await?;
        browser.follow("main .panel:nth-of-type(2) .link", "lock").await?;
        browser.until_there("form .error").await
    });
}
