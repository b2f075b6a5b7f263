//! The passphrase as a person meets it: what is stored, what is seen, and what other tabs do.

mod again;
mod meanwhile;
mod screen;
mod set;

use crate::tabs::answer;
use groundwork_browser_tests::{Browser, Outcome, Person};
use serde_json::json;

pub const PASSPHRASE: &str = "river stone lamp";
const OTHER: &str = "paper moon chair";

/// Sets a passphrase on its screen.
pub async fn set_passphrase(browser: &Browser, passphrase: &str) -> Outcome {
    to_settings(browser).await?;
    fill(browser, &[("new", passphrase), ("again", passphrase)]).await?;
    browser.click("form .main").await?;
    browser.until_there("#lock-now").await
}

async fn to_settings(browser: &Browser) -> Outcome {
    browser.click(".foot nav button:last-of-type").await?;
    browser.until_moved_to("data").await?;
    browser.click("main .panel:nth-of-type(2) .link").await?;
    browser.until_moved_to("lock").await
}

/// Types into fields, by their ids.
pub async fn fill(browser: &Browser, fields: &[(&str, &str)]) -> Outcome {
    for (id, text) in fields {
        let type_in = "document.getElementById(arguments[0]).value = arguments[1];";
        browser.script_with::<()>(type_in, vec![json!(id), json!(text)]).await?;
    }
    Ok(())
}

/// Waits until the page was loaded anew, and asks for the passphrase.
pub async fn until_locked(browser: &Browser) -> Outcome {
    browser.until_there("#passphrase").await?;
    browser.until_ready().await
}

/// Gives a passphrase on the closed screen.
async fn give(browser: &Browser, passphrase: &str) -> Outcome {
    fill(browser, &[("passphrase", passphrase)]).await?;
    browser.click("form .main").await
}

/// Opens it.
pub async fn open(browser: &Browser, passphrase: &str) -> Outcome {
    give(browser, passphrase).await?;
    browser.until_there("#lock-now").await
}

/// All that is stored, as one text.
async fn all_stored(browser: &Browser) -> Outcome<String> {
    browser
        .script("return Object.entries(localStorage).map(([key, text]) => `${key} ${text}`).join('\\n');")
        .await
}

/// Keys, ids and values that a plain record has.
fn has_plain(text: &str) -> bool {
    ["answers", "stamps", "trust.", "hurt", "afraid", "early "].iter().any(|word| text.contains(word))
}

async fn arrived_with_lock(browser: &Browser) -> Outcome {
    browser.arrive(&Person::named("hurt"), "start").await?;
    set_passphrase(browser, PASSPHRASE).await
}

/// Changes an answer from the check, and waits until it was written.
async fn answer_something(browser: &Browser) -> Outcome {
    let before = browser.stored("groundwork").await?;
    browser.click(".foot nav button:first-of-type").await?;
    browser.until_moved_to("plan").await?;
    browser.script::<()>("window.history.pushState('change-3', ''); dispatchEvent(new PopStateEvent('popstate', { state: 'change-3' }));").await?;
    browser.until_on("change-3").await?;
    answer(browser, 0, 0).await?;
    let written = format!("localStorage.groundwork !== {}", json!(before));
    browser.until("it is written", &written).await
}
