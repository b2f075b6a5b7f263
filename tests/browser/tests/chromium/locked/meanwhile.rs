//! Another tab writes just while a passphrase is opened, changed or taken away here.

use super::{
    OTHER, PASSPHRASE, all_stored, answer_something, arrived_with_lock, fill, has_plain, open, until_locked,
};
use crate::tabs::{answer, until_chosen};
use groundwork_browser_tests::{Browser, Outcome, Setup};
use serde_json::json;

/// A locked record, and the same with one more answer, as another tab would write it. The first is open.
async fn two_texts(browser: &Browser) -> Outcome<(String, String)> {
    arrived_with_lock(browser).await?;
    let former = browser.stored("groundwork").await?.ok_or("nothing is stored")?;
    answer_something(browser).await?;
    let later = browser.stored("groundwork").await?.ok_or("nothing is stored")?;
    browser.click("#lock-now").await?;
    until_locked(browser).await?;
    // Without the page's own last word on its way out.
    let former_again = "localStorage.setItem('groundwork', arguments[0]);
        localStorage.setItem('groundwork.last', arguments[0]);
        Storage.prototype.setItem = () => {};";
    browser.script_with::<()>(former_again, vec![json!(former)]).await?;
    browser.reload().await?;
    until_locked(browser).await?;
    Ok((former, later))
}

/// Clicks, and in the same breath another tab has written.
async fn click_while(browser: &Browser, css: &str, later: &str) -> Outcome {
    let both = "document.querySelector(arguments[0]).click();
        localStorage.setItem('groundwork', arguments[1]);";
    browser.script_with(both, vec![json!(css), json!(later)]).await
}

/// Both what the other tab has said and what is said here is there, also the next time.
async fn holds_both(browser: &Browser, passphrase: Option<&str>) -> Outcome {
    until_chosen(browser, 0, 0).await?;
    let before = browser.stored("groundwork").await?;
    answer(browser, 1, 1).await?;
    browser.until("it is written", &format!("localStorage.groundwork !== {}", json!(before))).await?;
    if let Some(passphrase) = passphrase {
        browser.click("#lock-now").await?;
        until_locked(browser).await?;
        open(browser, passphrase).await?;
    } else {
        browser.reload().await?;
    }
    browser.until_on("change-3").await?;
    until_chosen(browser, 0, 0).await?;
    until_chosen(browser, 1, 1).await
}

#[test]
fn while_it_is_opened() {
    Setup::new().run(async |browser| {
        let (_, later) = two_texts(browser).await?;
        fill(browser, &[("passphrase", PASSPHRASE)]).await?;
        click_while(browser, "form .main", &later).await?;
        browser.until_there("#lock-now").await?;
        browser.until_on("change-3").await?;
        holds_both(browser, Some(PASSPHRASE)).await
    });
}

/// What was read at the start is still in this tab: from the other it hasn't heard.
async fn open_settings(browser: &Browser) -> Outcome {
    open(browser, PASSPHRASE).await?;
    browser.until_on("change-3").await?;
    to_settings(browser).await
}

async fn to_settings(browser: &Browser) -> Outcome {
    browser.click(".foot nav button:last-of-type").await?;
    browser.until_moved_to("data").await?;
    browser.click("main .panel:nth-of-type(2) .link").await?;
    browser.until_moved_to("lock").await
}

async fn back_to_questions(browser: &Browser) -> Outcome {
    browser.back().await?;
    browser.until_on("data").await?;
    browser.back().await?;
    browser.until_on("change-3").await
}

#[test]
fn while_it_is_changed() {
    Setup::new().run(async |browser| {
        let (_, later) = two_texts(browser).await?;
        open_settings(browser).await?;
        fill(browser, &[("passphrase", PASSPHRASE), ("new", OTHER), ("again", OTHER)]).await?;
        click_while(browser, "form .main", &later).await?;
        // Nothing is changed then, and it says so.
        browser.until_there("form .error").await?;
        back_to_questions(browser).await?;
        holds_both(browser, Some(PASSPHRASE)).await
    });
}

#[test]
fn while_it_is_taken_away() {
    Setup::new().run(async |browser| {
        let (_, later) = two_texts(browser).await?;
        open_settings(browser).await?;
        fill(browser, &[("passphrase", PASSPHRASE)]).await?;
        click_while(browser, "#lock-off", &later).await?;
        browser.until_there(".error").await?;
        assert!(!has_plain(&all_stored(browser).await?));
        // Once it was read here, it can be tried again.
        back_to_questions(browser).await?;
        until_chosen(browser, 0, 0).await?;
        to_settings(browser).await?;
        fill(browser, &[("passphrase", PASSPHRASE)]).await?;
        browser.click("#lock-off").await?;
        browser.until_gone("#lock-now").await?;
        back_to_questions(browser).await?;
        holds_both(browser, None).await
    });
}
