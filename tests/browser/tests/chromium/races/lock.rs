//! A passphrase is set, changed or taken away while other tabs write.

use super::{Random, all_add, clicks_at, counts, race, soon};
use crate::locked::{PASSPHRASE, all_stored, has_plain};
use groundwork_browser_tests::{Browser, Outcome, Tab, fill, open, set_passphrase, show, to_lock};
use serde_json::json;

const OTHER: &str = "paper moon chair";

#[test]
fn what_is_written_while_a_passphrase_is_set_is_behind_it() {
    for count in counts() {
        race(count, async |browser, tabs, mut random| {
            let (last, others) = tabs.split_last().ok_or("no tabs")?;
            to_lock(browser).await?;
            fill(browser, &[("new", PASSPHRASE), ("again", PASSPHRASE)]).await?;
            let at = soon(browser, count).await?;
            clicks_at(browser, "form .main", at).await?;
            all_add(browser, others, (at, 1500), &mut random).await?;
            browser.turn_to(last).await?;
            browser.until("it is said to be set", "document.getElementById('told')?.textContent").await?;
            assert!(!has_plain(&all_stored(browser).await?));
            let mut added = Vec::new();
            for tab in others {
                browser.turn_to(tab).await?;
                browser
                    .until("it heard of it", "document.querySelector('#passphrase, .keeping .notice')")
                    .await?;
                let there = "return sessionStorage.added && !document.querySelector('.keeping .notice')
                    ? sessionStorage.added : '';";
                added.push(browser.script::<String>(there).await?);
            }
            assert!(!has_plain(&all_stored(browser).await?));
            browser.turn_to(last).await?;
            browser.reload().await?;
            open(browser, PASSPHRASE).await?;
            browser.follow(".foot nav button:first-of-type", "plan").await?;
            browser.until_there("#own").await?;
            for text in added.iter().filter(|text| !text.is_empty()) {
                let seen = format!("document.getElementById('own').textContent.includes({})", json!(text));
                browser.until(text, &seen).await?;
            }
            Ok(())
        });
    }
}

/// Each of these tabs has the key, and one changes the passphrase or takes it away while the others write.
async fn while_the_lock_changes(
    browser: &Browser,
    tabs: &[Tab],
    random: &mut Random,
    is_change: bool,
) -> Outcome {
    let (last, others) = tabs.split_last().ok_or("no tabs")?;
    set_passphrase(browser, PASSPHRASE).await?;
    for tab in others {
        browser.turn_to(tab).await?;
        // Not closed by itself where it has just written.
        browser.reload().await?;
        open(browser, PASSPHRASE).await?;
        show(browser, "plan").await?;
        browser.until_there("#own-new").await?;
    }
    browser.turn_to(last).await?;
    let (fields, button): (&[_], _) = if is_change {
        (&[("passphrase", PASSPHRASE), ("new", OTHER), ("again", OTHER)], "form .main")
    } else {
        (&[("passphrase", PASSPHRASE)], "#lock-off")
    };
    fill(browser, fields).await?;
    let at = soon(browser, tabs.len()).await?;
    clicks_at(browser, button, at).await?;
    all_add(browser, others, (at, 1500), random).await?;
    browser.turn_to(last).await?;
    // Changed: nothing stays in the fields. Taken away: the button is gone.
    let done = "!document.getElementById('passphrase')?.value || document.querySelector('form .error')";
    browser.until("it is done or refused", done).await?;
    let is_done = browser.count("form .error").await? == 0;
    let mut added = Vec::new();
    for tab in others {
        browser.turn_to(tab).await?;
        // Or it was locked before.
        browser
            .until("its step was added", "sessionStorage.added || document.querySelector('form #passphrase')")
            .await?;
        // What a tab can't save any more, it says.
        let there = "return document.querySelector('.keeping .notice') ? '' : sessionStorage.added ?? '';";
        added.push(browser.script::<String>(there).await?);
    }
    if is_change || !is_done {
        assert!(!has_plain(&all_stored(browser).await?));
    }
    browser.turn_to(last).await?;
    browser.reload().await?;
    if is_change || !is_done {
        open(browser, if is_change && is_done { OTHER } else { PASSPHRASE }).await?;
    }
    show(browser, "plan").await?;
    browser.until_there("#own").await?;
    for text in added.iter().filter(|text| !text.is_empty()) {
        let seen = format!("document.getElementById('own').textContent.includes({})", json!(text));
        browser.until(text, &seen).await?;
    }
    Ok(())
}

#[test]
fn what_is_written_while_a_passphrase_is_changed_is_behind_the_new_one() {
    for count in counts() {
        race(count, async |browser, tabs, mut random| {
            while_the_lock_changes(browser, &tabs, &mut random, true).await
        });
    }
}

#[test]
fn what_is_written_while_a_passphrase_is_taken_away_is_there() {
    for count in counts() {
        race(count, async |browser, tabs, mut random| {
            while_the_lock_changes(browser, &tabs, &mut random, false).await
        });
    }
}
