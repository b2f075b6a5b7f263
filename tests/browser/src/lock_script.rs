//! The lock's scripts, called as the app calls them.

use crate::{Browser, Outcome};
use serde_json::json;

/// What the functions of `lock.js` give besides rounds.
pub const FAILED: u32 = 0;
pub const WRONG: u32 = 1;
pub const DONE: u32 = 2;

/// Few, for speed: how long a passphrase takes is not what most tests are about.
pub const ROUNDS: u32 = 1000;

/// Calls one of the functions and gives its answer.
pub async fn call(
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
pub async fn with_lock(browser: &Browser, passphrase: &str) -> Outcome {
    browser.visit().await?;
    let (answer, _) = call(browser, "set", ROUNDS, passphrase, "").await?;
    if answer == DONE { Ok(()) } else { Err(format!("the lock was not set: {answer}").into()) }
}
