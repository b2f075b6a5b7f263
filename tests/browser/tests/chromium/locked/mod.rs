//! The passphrase as a person meets it: what is stored, what is seen, and what other tabs do.

mod again;
mod bound;
mod deleted;
mod files;
mod meanwhile;
mod screen;
mod set;
mod unchanged;
mod words;

use crate::tabs::answer;
use groundwork_browser_tests::{Browser, Outcome, Person, lock, open, set_passphrase, show, until_locked};
use serde_json::json;

pub const PASSPHRASE: &str = "river stone lamp";
const OTHER: &str = "paper moon chair";

/// All that is stored, as one text.
pub async fn all_stored(browser: &Browser) -> Outcome<String> {
    browser
        .script("return Object.entries(localStorage).map(([key, text]) => `${key} ${text}`).join('\\n');")
        .await
}

/// Keys, ids and values that a plain record has.
pub fn has_plain(text: &str) -> bool {
    ["answers", "stamps", "trust.", "hurt", "afraid", "early "].iter().any(|word| text.contains(word))
}

async fn arrived_with_lock(browser: &Browser) -> Outcome {
    browser.arrive(&Person::named("hurt"), "start").await?;
    set_passphrase(browser, PASSPHRASE).await
}

/// Changes an answer from the check, and waits until it was written.
async fn answer_something(browser: &Browser) -> Outcome {
    let before = browser.stored("groundwork").await?;
    browser.follow(".foot nav button:first-of-type", "plan").await?;
    show(browser, "change-3").await?;
    answer(browser, 0, 0).await?;
    browser.until_stored_anew(before.as_deref()).await
}

/// What was locked opens at the start: its history names no screen.
async fn to_questions(browser: &Browser, passphrase: &str) -> Outcome {
    open(browser, passphrase).await?;
    browser.until_on("start").await?;
    show(browser, "change-3").await
}

/// A locked record, and the same with one more answer, as another tab would write it. The first is open.
async fn two_texts(browser: &Browser) -> Outcome<(String, String)> {
    arrived_with_lock(browser).await?;
    let former = browser.stored("groundwork").await?.ok_or("nothing is stored")?;
    answer_something(browser).await?;
    let later = browser.stored("groundwork").await?.ok_or("nothing is stored")?;
    lock(browser).await?;
    // Without the page's own last word on its way out.
    let former_again = "localStorage.setItem('groundwork', arguments[0]);
        localStorage.setItem('groundwork.last', arguments[0]);
        Storage.prototype.setItem = () => {};";
    browser.script_with::<()>(former_again, vec![json!(former)]).await?;
    browser.reload().await?;
    until_locked(browser).await?;
    Ok((former, later))
}

/// Holds the calls of one function of the browser's cryptography after the first few, as a slow device would.
pub async fn hold(browser: &Browser, name: &str, passed: u32) -> Outcome {
    browser.script_with(include_str!("../scripts/hold.js"), vec![json!(name), json!(passed)]).await
}

pub async fn until_held(browser: &Browser) -> Outcome {
    browser.until("it is held", "window.isHeld").await
}

/// Lets go what is held, and waits until it and all that follows is done.
pub async fn let_go(browser: &Browser) -> Outcome {
    browser.script::<()>("window.letGo();").await?;
    until_settled(browser).await
}

/// Waits until all that was asked of the lock is done, and what that asks for.
async fn until_settled(browser: &Browser) -> Outcome {
    browser.script_later::<()>(include_str!("../scripts/settled.js"), Vec::new()).await
}
