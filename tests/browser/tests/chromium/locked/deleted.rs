//! What is deleted stays deleted, also while a passphrase or what is behind it is still being worked on.

use super::{OTHER, PASSPHRASE, arrived_with_lock, hold, let_go, to_questions, two_texts, until_held};
use crate::delete::delete;
use crate::tabs::answer;
use groundwork::words::text::common;
use groundwork_browser_tests::{Browser, Outcome, Person, Setup, fill, give, lock, open, show, to_lock};
use serde_json::json;

/// Deletes everything while something is held, and lets it go: nothing comes back.
async fn stays_deleted(browser: &Browser) -> Outcome {
    until_held(browser).await?;
    delete(browser).await?;
    let_go(browser).await?;
    assert_eq!(browser.script::<u32>("return localStorage.length;").await?, 0);
    browser.until_on("start").await?;
    assert_eq!(browser.count(".foot nav button").await?, 2, "somebody has answered");
    assert_eq!(browser.count("#lock-now, .keeping .notice").await?, 0);
    Ok(())
}

#[test]
fn while_it_is_opened() {
    Setup::new().run(async |browser| {
        arrived_with_lock(browser).await?;
        lock(browser).await?;
        hold(browser, "deriveKey", 0).await?;
        give(browser, PASSPHRASE).await?;
        stays_deleted(browser).await
    });
}

#[test]
fn while_one_is_set() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "start").await?;
        to_lock(browser).await?;
        hold(browser, "deriveKey", 0).await?;
        fill(browser, &[("new", PASSPHRASE), ("again", PASSPHRASE)]).await?;
        browser.click("form .main").await?;
        stays_deleted(browser).await
    });
}

/// The present one is looked at first, then the new one is made.
#[test]
fn while_it_is_changed_or_taken_away() {
    for (button, passed) in [("form .main", 0), ("form .main", 1), ("#lock-off", 0)] {
        Setup::new().run(async |browser| {
            arrived_with_lock(browser).await?;
            hold(browser, "deriveKey", passed).await?;
            fill(browser, &[("passphrase", PASSPHRASE), ("new", OTHER), ("again", OTHER)]).await?;
            browser.click(button).await?;
            stays_deleted(browser).await
        });
    }
}

/// An answer that is being sealed.
async fn seals_long(browser: &Browser) -> Outcome {
    arrived_with_lock(browser).await?;
    show(browser, "change-3").await?;
    hold(browser, "encrypt", 0).await?;
    answer(browser, 0, 0).await
}

#[test]
fn while_an_answer_is_sealed() {
    Setup::new().run(async |browser| {
        seals_long(browser).await?;
        stays_deleted(browser).await
    });
}

#[test]
fn what_is_to_be_kept_no_longer_is_not_written_again() {
    Setup::new().run(async |browser| {
        seals_long(browser).await?;
        until_held(browser).await?;
        browser.click_on(".foot nav button", common::DATA).await?;
        browser.until_moved_to("data").await?;
        browser.click("#stop").await?;
        browser.until("it is gone", "localStorage.length === 0").await?;
        let_go(browser).await?;
        assert_eq!(browser.script::<u32>("return localStorage.length;").await?, 0);
        Ok(())
    });
}

/// What the browser cleared, and is kept again on a click, has nothing to be written over.
#[test]
fn what_is_kept_again_is_written() {
    Setup::new().run(async |browser| {
        arrived_with_lock(browser).await?;
        show(browser, "change-3").await?;
        browser.script::<()>("localStorage.clear();").await?;
        answer(browser, 0, 0).await?;
        browser.until_there(".keeping .notice").await?;
        hold(browser, "encrypt", 0).await?;
        browser.click(".keeping .notice .link").await?;
        until_held(browser).await?;
        answer(browser, 1, 1).await?;
        let_go(browser).await?;
        browser.until_there("#lock-now").await?;
        browser.until("it is written", "localStorage.groundwork?.includes('\"locked\":{')").await?;
        lock(browser).await?;
        to_questions(browser, PASSPHRASE).await?;
        crate::tabs::until_chosen(browser, 0, 0).await?;
        crate::tabs::until_chosen(browser, 1, 1).await
    });
}

#[test]
fn while_what_another_tab_wrote_is_read() {
    Setup::new().run(async |browser| {
        let (_, later) = two_texts(browser).await?;
        open(browser, PASSPHRASE).await?;
        hold(browser, "decrypt", 0).await?;
        let other = "localStorage.setItem('groundwork', arguments[0]);
            document.dispatchEvent(new Event('visibilitychange'));";
        browser.script_with::<()>(other, vec![json!(later)]).await?;
        stays_deleted(browser).await
    });
}
