//! The lock's scripts, called as the app calls them.

mod elsewhere;
mod idle;
mod loading;
mod locking;
mod passphrase;
mod sealing;

use groundwork_browser_tests::{Browser, Outcome};
use serde_json::json;

/// What the functions of `lock.js` give besides rounds.
const FAILED: u32 = 0;
const WRONG: u32 = 1;
const DONE: u32 = 2;

/// Few, for speed: how long a passphrase takes is not what most tests are about.
const ROUNDS: u32 = 1000;

/// Calls one of the functions of `lock.js` and gives its answer.
async fn call(
    browser: &Browser,
    act: &str,
    rounds: u32,
    passphrase: &str,
    text: &str,
) -> Outcome<(u32, String)> {
    let body = "const [act, rounds, passphrase, text, done] = arguments;
        groundwork.lock(act, rounds, passphrase, text, (number, text = '') => done([number, text]));";
    browser.script_later(body, vec![json!(act), json!(rounds), json!(passphrase), json!(text)]).await
}

/// Opens the app with a passphrase set.
async fn with_lock(browser: &Browser, passphrase: &str) -> Outcome {
    browser.visit().await?;
    assert_eq!(call(browser, "set", ROUNDS, passphrase, "").await?, (DONE, String::new()));
    Ok(())
}
