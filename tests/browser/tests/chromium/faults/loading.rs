//! An app that doesn't come: the page says so by itself, touches nothing, and all is there when it comes again.

use super::given::{Found, LAST, RECORD, anew, later, opened, put};
use super::tally::Tally;
use crate::site::Site;
use groundwork_browser_tests::{Browser, Outcome, Setup};
use serde_json::json;
use std::fs;

const FAILED: &str = "document.getElementById('failed')?.checkVisibility()";

/// Loads the page, of which a part fails; then again with all of it.
async fn fails(browser: &Browser, tally: &mut Tally, what: &str, blocked: &[&str]) -> Outcome {
    let text = later().1;
    browser.block(blocked).await?;
    put(browser, &[(RECORD, &text), (LAST, &text)]).await?;
    untouched(browser, tally, what, &text).await?;
    browser.block(&[]).await?;
    browser.reload().await?;
    let found = Found::of(browser).await?;
    tally.count(format!("{what}, later"), found.record() == Some(later().0.record), found.sees(&[]), &found);
    Ok(())
}

async fn untouched(browser: &Browser, tally: &mut Tally, what: &str, text: &str) -> Outcome {
    browser.until("the page says so", FAILED).await?;
    let found = Found::of(browser).await?;
    let kept = [RECORD, LAST].iter().all(|key| found.stored.get(*key).is_some_and(|stored| stored == text));
    // The first screen with its help lines is what there is.
    let seen = found.failed && browser.shows("#lines summary").await?;
    tally.count(what, kept, seen, &found);
    Ok(())
}

pub async fn no_wasm(browser: &Browser, tally: &mut Tally) -> Outcome {
    fails(browser, tally, "wasm", &["*.wasm"]).await?;
    fails(browser, tally, "script", &["*app-*.js"]).await?;
    fails(browser, tally, "exit", &["*boot-*.js"]).await?;
    early_answers(browser, tally).await
}

pub async fn no_words(browser: &Browser, tally: &mut Tally) -> Outcome {
    fails(browser, tally, "words", &["*words-*.txt"]).await
}

/// Somebody new, who answers the first questions of an app that never comes.
async fn early_answers(browser: &Browser, tally: &mut Tally) -> Outcome {
    anew(browser).await?;
    browser.block(&["*.wasm"]).await?;
    browser.close_page().await?;
    browser.open_address().await?;
    browser.until("the page says so", FAILED).await?;
    for control in ["#begin", "#keep", "#role-1", "#status-0"] {
        browser.until_there(control).await?;
        browser.click(control).await?;
    }
    browser.block(&[]).await?;
    browser.reload().await?;
    let found = Found::of(browser).await?;
    let kept = found.has(RECORD, "\"role\":\"broke\",\"status\":\"together\"");
    tally.count("answers before the app", kept, found.shows(&["role-1", "status-0"]), &found);
    Ok(())
}

/// A host with a broken file in the place of one; then the whole one again.
fn broken(tally: &mut Tally, begin: &str, end: &str, how: fn(&[u8]) -> Vec<u8>) {
    Setup::new().run(async |browser| {
        let site = Site::at("/")?;
        site.visit(browser).await?;
        let text = later().1;
        let file = site.bare(&site.named(begin, end)?)?;
        let whole = fs::read(&file)?;
        fs::write(&file, how(&whole))?;
        forget(browser).await?;
        put(browser, &[(RECORD, &text), (LAST, &text)]).await?;
        untouched(browser, tally, begin, &text).await?;
        // What the browser has kept of it is the broken one.
        fs::write(&file, whole)?;
        let found = opened(browser, &[(RECORD, &text), (LAST, &text)]).await?;
        let kept = found.record() == Some(later().0.record);
        tally.count(format!("{begin}, later"), kept, found.sees(&[]), &found);
        Ok(())
    });
}

/// What the browser has of these files is not asked for again, unless it has it no longer.
async fn forget(browser: &Browser) -> Outcome {
    browser.devtools("Network.clearBrowserCache", json!({})).await.map(drop)
}

pub fn cut_wasm(tally: &mut Tally) {
    broken(tally, "app-", ".wasm", |bytes| bytes[..bytes.len() / 2].to_vec());
}

pub fn other_words(tally: &mut Tally) {
    broken(tally, "words-", ".txt", |_| Vec::new());
    broken(tally, "words-", ".txt", |bytes| {
        let end = bytes.len() - 1;
        let line = bytes[..end].iter().rposition(|byte| *byte == b'\n').unwrap_or(0);
        bytes[..line].to_vec()
    });
}
