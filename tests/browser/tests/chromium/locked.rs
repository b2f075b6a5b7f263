//! The passphrase as a person meets it: what is stored, what is seen, and what other tabs do.

use crate::delete::delete;
use crate::tabs::{answer, two_tabs, until_chosen};
use groundwork_browser_tests::{Browser, Outcome, Person, Setup, elsewhere, titles};
use serde_json::json;

const PASSPHRASE: &str = "river stone lamp";
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

async fn until_locked(browser: &Browser) -> Outcome {
    browser.until_there("#passphrase").await?;
    browser.until_ready().await
}

/// Gives a passphrase on the closed screen.
async fn give(browser: &Browser, passphrase: &str) -> Outcome {
    fill(browser, &[("passphrase", passphrase)]).await?;
    browser.click("form .main").await
}

async fn open(browser: &Browser, passphrase: &str) -> Outcome {
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

#[test]
fn behind_a_passphrase_nothing_is_plain() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "plan").await?;
        // What lies beside the record as well.
        let beside = "for (const name of ['before', 'early', 'tab.1']) {
            localStorage.setItem(`groundwork.${name}`, localStorage.groundwork);
        }";
        browser.script::<()>(beside).await?;
        assert!(has_plain(&all_stored(browser).await?));
        set_passphrase(browser, PASSPHRASE).await?;
        let stored = all_stored(browser).await?;
        assert!(!has_plain(&stored), "{stored}");
        assert_eq!(stored.matches("\"locked\":{").count(), 2, "the record and its last good copy: {stored}");
        // Each write has another initialisation vector.
        let before = browser.stored("groundwork").await?;
        browser.click("#lock-here").await?;
        until_locked(browser).await?;
        open(browser, PASSPHRASE).await?;
        answer_something(browser).await?;
        let after = browser.stored("groundwork").await?;
        assert_ne!(before, after);
        assert!(!has_plain(&all_stored(browser).await?));
        Ok(())
    });
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

#[test]
fn what_is_locked_is_not_seen() {
    Setup::new().run(async |browser| {
        arrived_with_lock(browser).await?;
        answer_something(browser).await?;
        browser.click("#lock-now").await?;
        until_locked(browser).await?;
        let seen = browser.visible_text().await?;
        let sheet = Person::named("hurt").sheet();
        assert!(titles(&sheet.first).iter().all(|title| !seen.contains(title)), "{seen}");
        assert_eq!(browser.title().await?, "Groundwork");
        for (passphrase, fits) in [("", false), ("river stone lam", false), (PASSPHRASE, true)] {
            give(browser, passphrase).await?;
            if fits {
                browser.until_there("#lock-now").await?;
            } else if !passphrase.is_empty() {
                browser.until_there(".error").await?;
            }
        }
        // Where it was left, with what was said last.
        browser.until_on("change-3").await?;
        until_chosen(browser, 0, 0).await?;
        assert_eq!(browser.console().await?, Vec::<String>::new());
        Ok(())
    });
}

#[test]
fn a_click_locks_every_tab() {
    Setup::new().run(async |browser| {
        let (first, second) = two_tabs(browser).await?;
        set_passphrase(browser, PASSPHRASE).await?;
        // The other has no key: it asks for the passphrase.
        browser.turn_to(&first).await?;
        until_locked(browser).await?;
        open(browser, PASSPHRASE).await?;
        browser.until_on("change-3").await?;
        answer(browser, 0, 2).await?;
        browser.turn_to(&second).await?;
        browser.back().await?;
        browser.back().await?;
        until_chosen(browser, 0, 2).await?;
        answer(browser, 1, 1).await?;
        browser.turn_to(&first).await?;
        until_chosen(browser, 1, 1).await?;
        assert!(!has_plain(&all_stored(browser).await?));
        browser.click("#lock-now").await?;
        until_locked(browser).await?;
        browser.turn_to(&second).await?;
        until_locked(browser).await
    });
}

#[test]
fn it_locks_by_itself() {
    Setup::new().run(async |browser| {
        arrived_with_lock(browser).await?;
        browser.click("#idle-0").await?;
        let later = "const [date, run] = [Date.now, performance.now.bind(performance)];
            Date.now = () => date() + 61000;
            performance.now = () => run() + 61000;
            dispatchEvent(new Event('focusin'));";
        browser.script::<()>(later).await?;
        until_locked(browser).await?;
        open(browser, PASSPHRASE).await?;
        // The time that was chosen stays.
        browser.until_on("lock").await?;
        browser.until("one minute", "document.getElementById('idle-0').checked").await
    });
}

#[test]
fn it_is_changed_and_removed() {
    Setup::new().run(async |browser| {
        arrived_with_lock(browser).await?;
        // With the wrong one nothing changes.
        fill(browser, &[("passphrase", "something else"), ("new", OTHER), ("again", OTHER)]).await?;
        let before = browser.stored("groundwork").await?;
        browser.click("form .main").await?;
        browser.until_there("form .error").await?;
        assert_eq!(browser.stored("groundwork").await?, before);
        fill(browser, &[("passphrase", PASSPHRASE), ("new", OTHER), ("again", OTHER)]).await?;
        browser.click("form .main").await?;
        browser.until_gone("form .error").await?;
        browser.until("it is sealed anew", &format!("localStorage.groundwork !== {}", json!(before))).await?;
        browser.click("#lock-here").await?;
        until_locked(browser).await?;
        give(browser, PASSPHRASE).await?;
        browser.until_there(".error").await?;
        open(browser, OTHER).await?;
        fill(browser, &[("passphrase", OTHER)]).await?;
        browser.click("#lock-off").await?;
        browser.until_gone("#lock-now").await?;
        assert_eq!(browser.record().await?, Some(Person::named("hurt").record()));
        browser.reload().await?;
        browser.until_on("lock").await
    });
}

/// The message says that nothing was changed: then the former passphrase has to fit.
#[test]
fn a_change_that_fails_leaves_the_former_one() {
    Setup::new().run(async |browser| {
        arrived_with_lock(browser).await?;
        let full = "window.setItem = Storage.prototype.setItem;
            Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };";
        browser.script::<()>(full).await?;
        fill(browser, &[("passphrase", PASSPHRASE), ("new", OTHER), ("again", OTHER)]).await?;
        browser.click("form .main").await?;
        browser.until_there("form .error").await?;
        browser.script::<()>("Storage.prototype.setItem = window.setItem;").await?;
        browser.click(".keeping .notice .link").await?;
        browser.until_there("#lock-now").await?;
        browser.click("#lock-now").await?;
        until_locked(browser).await?;
        open(browser, PASSPHRASE).await
    });
}

/// What the browser cleared is in this tab alone: the lock would lose it.
#[test]
fn what_is_here_alone_is_not_locked_away() {
    Setup::new().run(async |browser| {
        arrived_with_lock(browser).await?;
        browser.click("#idle-0").await?;
        browser.script::<()>("localStorage.clear(); dispatchEvent(new Event('visibilitychange')); document.dispatchEvent(new Event('visibilitychange'));").await?;
        browser.until_there(".keeping .notice").await?;
        let later = "const [date, run] = [Date.now, performance.now.bind(performance)];
            Date.now = () => date() + 61000;
            performance.now = () => run() + 61000;
            window.mark = 1;
            dispatchEvent(new Event('focusin'));";
        browser.script::<()>(later).await?;
        assert!(browser.script::<bool>("return window.mark === 1 && !document.documentElement.hasAttribute('data-locked');").await?);
        browser.click(".keeping .notice .link").await?;
        browser.until_there("#lock-now").await?;
        assert!(!has_plain(&all_stored(browser).await?));
        // Saved again, it locks by itself as before.
        browser.script::<()>("{ const d = Date.now; Date.now = () => d() + 61000; dispatchEvent(new Event('focusin')); }").await?;
        until_locked(browser).await?;
        open(browser, PASSPHRASE).await
    });
}

#[test]
fn short_and_different_ones_are_refused() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "start").await?;
        to_settings(browser).await?;
        for (new, again) in [("short", "short"), (PASSPHRASE, OTHER)] {
            fill(browser, &[("new", new), ("again", again)]).await?;
            browser.click("form .main").await?;
            browser.until_there("form .error").await?;
        }
        assert_eq!(browser.record().await?, Some(Person::named("hurt").record()));
        // No room to write: it stays as it was, and is said.
        fill(browser, &[("new", PASSPHRASE), ("again", PASSPHRASE)]).await?;
        let full = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };";
        browser.script::<()>(full).await?;
        browser.click("form .main").await?;
        browser.until("it has failed", "document.querySelectorAll('#lock-now').length === 0 && document.querySelector('form .error')").await?;
        assert_eq!(browser.record().await?, Some(Person::named("hurt").record()));
        Ok(())
    });
}

#[test]
fn what_is_locked_can_be_deleted() {
    Setup::new().run(async |browser| {
        arrived_with_lock(browser).await?;
        browser.click("#lock-now").await?;
        until_locked(browser).await?;
        delete(browser).await
    });
}

/// Who leaves through the exit leaves it locked.
#[test]
fn after_the_exit_it_is_locked() {
    Setup::new().run(async |browser| {
        let away = elsewhere()?;
        arrived_with_lock(browser).await?;
        browser.exit_leads_to(&away.url()).await?;
        browser.click("#exit").await?;
        browser.until_at(&away.url()).await?;
        // Only opening the address anew starts over.
        browser.back().await?;
        browser.until("nothing is seen", "getComputedStyle(document.body).display === 'none'").await?;
        browser.close_page().await?;
        browser.go_to(&browser.address()).await?;
        until_locked(browser).await?;
        open(browser, PASSPHRASE).await?;
        browser.click(".foot nav button:first-of-type").await?;
        browser.until_moved_to("plan").await?;
        let seen = browser.visible_text().await?;
        assert!(
            titles(&Person::named("hurt").sheet().first).iter().all(|title| seen.contains(title)),
            "{seen}"
        );
        Ok(())
    });
}
