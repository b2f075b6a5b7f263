//! Another tab writes just while a passphrase is opened, changed or taken away here.

use super::{OTHER, PASSPHRASE, all_stored, has_plain, hold, let_go, two_texts, until_held};
use crate::tabs::{answer, until_chosen};
use groundwork::words::text::lock::FASTER;
use groundwork_browser_tests::{Browser, Outcome, Setup, fill, lock, open, to_lock};
use serde_json::json;

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
    browser.until_stored_anew(before.as_deref()).await?;
    if let Some(passphrase) = passphrase {
        lock(browser).await?;
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
    to_lock(browser).await
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

/// It is written under the former one, which the other tab still has.
#[test]
fn while_the_new_one_is_made() {
    Setup::new().run(async |browser| {
        let (_, later) = two_texts(browser).await?;
        open_settings(browser).await?;
        // The present one is looked at first.
        hold(browser, "deriveKey", 1).await?;
        fill(browser, &[("passphrase", PASSPHRASE), ("new", OTHER), ("again", OTHER)]).await?;
        browser.click("form .main").await?;
        until_held(browser).await?;
        let other = "window.asked = [];
            const { lock } = groundwork;
            groundwork.lock = (act, ...more) => { asked.push(act); lock(act, ...more); };
            localStorage.setItem('groundwork', arguments[0]);
            document.dispatchEvent(new Event('visibilitychange'));
            return asked.includes('reopen');";
        assert!(browser.script_with::<bool>(other, vec![json!(later)]).await?, "it was not read");
        let_go(browser).await?;
        browser.until_there("form .error").await?;
        assert_eq!(browser.texts("form .error").await?, [FASTER.to_string()]);
        back_to_questions(browser).await?;
        until_chosen(browser, 0, 0).await?;
        // Then it can be tried again.
        to_lock(browser).await?;
        fill(browser, &[("passphrase", PASSPHRASE), ("new", OTHER), ("again", OTHER)]).await?;
        let before = browser.stored("groundwork").await?;
        browser.click("form .main").await?;
        browser.until_stored_anew(before.as_deref()).await?;
        back_to_questions(browser).await?;
        holds_both(browser, Some(OTHER)).await
    });
}

#[test]
fn while_it_is_taken_away() {
    Setup::new().run(async |browser| {
        let (_, later) = two_texts(browser).await?;
        open_settings(browser).await?;
        fill(browser, &[("passphrase", PASSPHRASE)]).await?;
        click_while(browser, "#lock-off", &later).await?;
        browser.until_there("form .error").await?;
        assert!(!has_plain(&all_stored(browser).await?));
        // It can be tried again at once; what was typed is still there.
        browser.click("#lock-off").await?;
        browser.until_gone("#lock-now").await?;
        back_to_questions(browser).await?;
        holds_both(browser, None).await
    });
}
