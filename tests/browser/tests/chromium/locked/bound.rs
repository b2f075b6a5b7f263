//! What is locked opens in its place alone; what an earlier version has locked opens, and is bound then.

use super::{PASSPHRASE, answer_something, arrived_with_lock};
use groundwork_browser_tests::{Browser, Outcome, Setup, give, lock, open, until_locked};

/// Locked before anything was bound, and its passphrase.
const EARLIER: (&str, &str) =
    (include_str!("../../../../fixtures/records/schema-2-locked.json"), "five small hours, für dich");

/// Puts a text in the place of the record, while the page asks for the passphrase.
async fn put(browser: &Browser, text: &str) -> Outcome {
    browser.store("groundwork", text).await?;
    browser.reload().await?;
    until_locked(browser).await
}

#[test]
fn a_text_from_another_place_does_not_open() {
    Setup::new().run(async |browser| {
        arrived_with_lock(browser).await?;
        let former = browser.stored("groundwork").await?.ok_or("nothing is stored")?;
        answer_something(browser).await?;
        let present = browser.stored("groundwork").await?.ok_or("nothing is stored")?;
        let copy = browser.stored("groundwork.last").await?.ok_or("there is no copy")?;
        lock(browser).await?;
        // The copy; and what was there before, with the number of today.
        let number = |text: &str| text.split(',').nth(1).map(str::to_owned);
        let mut older =
            former.replacen(&number(&former).ok_or("no number")?, &number(&present).ok_or("no number")?, 1);
        older.truncate(older.rfind(",\"checksum\":").ok_or("no checksum")?);
        groundwork::record::checksum::close(&mut older);
        for text in [copy, older] {
            put(browser, &text).await?;
            give(browser, PASSPHRASE).await?;
            browser.until_there("form .error").await?;
        }
        put(browser, &present).await?;
        open(browser, PASSPHRASE).await
    });
}

/// Whole, with its own number, in both places: it opens, and it is said that there was a later one. Once something is written it is the
/// latest.
#[test]
fn an_older_one_that_is_put_back_is_told() {
    Setup::new().run(async |browser| {
        arrived_with_lock(browser).await?;
        let former = browser.stored("groundwork").await?.ok_or("nothing is stored")?;
        let copy = browser.stored("groundwork.last").await?.ok_or("there is no copy")?;
        answer_something(browser).await?;
        lock(browser).await?;
        open(browser, PASSPHRASE).await?;
        assert_eq!(browser.count("#older").await?, 0, "it is the latest");
        lock(browser).await?;
        browser.store("groundwork.last", &copy).await?;
        put(browser, &former).await?;
        open(browser, PASSPHRASE).await?;
        browser.until_there("#older").await?;
        answer_something(browser).await?;
        lock(browser).await?;
        open(browser, PASSPHRASE).await?;
        assert_eq!(browser.count("#older").await?, 0);
        Ok(())
    });
}

#[test]
fn the_copy_takes_the_place_of_what_is_damaged() {
    Setup::new().run(async |browser| {
        arrived_with_lock(browser).await?;
        browser.click("#lock-here").await?;
        until_locked(browser).await?;
        for damage in ["localStorage.groundwork = localStorage.groundwork.slice(0, 200);", "localStorage.removeItem('groundwork');"] {
            browser.script::<()>(damage).await?;
            browser.reload().await?;
            until_locked(browser).await?;
            open(browser, PASSPHRASE).await?;
            let is_whole = "localStorage.groundwork?.startsWith('{\"schema\":3') && localStorage.groundwork.endsWith('}')";
            browser.until("it is sealed anew", is_whole).await?;
            lock(browser).await?;
            open(browser, PASSPHRASE).await?;
            lock(browser).await?;
        }
        Ok(())
    });
}

#[test]
fn what_an_earlier_version_has_locked_is_bound_when_it_is_opened() {
    Setup::new().run(async |browser| {
        arrived_with_lock(browser).await?;
        browser.click("#lock-here").await?;
        until_locked(browser).await?;
        let (text, passphrase) = EARLIER;
        browser.store("groundwork.last", text.trim_end()).await?;
        put(browser, text.trim_end()).await?;
        open(browser, passphrase).await?;
        for key in ["groundwork", "groundwork.last"] {
            browser
                .until("it is bound", &format!("localStorage['{key}'].startsWith('{{\"schema\":3')"))
                .await?;
        }
        lock(browser).await?;
        open(browser, passphrase).await
    });
}
