//! What is seen of what is locked, and how it opens.

use super::{PASSPHRASE, all_stored, answer_something, arrived_with_lock, has_plain, to_questions};
use crate::tabs::{answer, two_tabs, until_chosen};
use groundwork_browser_tests::{
    Person, Setup, elsewhere, give, lock, open, set_passphrase, show, titles, until_locked,
};

#[test]
fn what_is_locked_is_not_seen() {
    Setup::new().run(async |browser| {
        arrived_with_lock(browser).await?;
        answer_something(browser).await?;
        lock(browser).await?;
        let seen = browser.visible_text().await?;
        let sheet = Person::named("hurt").sheet();
        assert!(titles(&sheet.first).iter().all(|title| !seen.contains(title)), "{seen}");
        assert_eq!(browser.title().await?, "Groundwork");
        for (passphrase, fits) in [("", false), ("river stone lam", false), (PASSPHRASE, true)] {
            give(browser, passphrase).await?;
            if fits {
                browser.until_there("#lock-now").await?;
            } else if !passphrase.is_empty() {
                browser.until_there("form .error").await?;
            }
        }
        // At the start: where it was left, nothing that a browser writes tells. With what was said last.
        browser.until_on("start").await?;
        show(browser, "change-3").await?;
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
        to_questions(browser, PASSPHRASE).await?;
        answer(browser, 0, 2).await?;
        browser.turn_to(&second).await?;
        browser.back().await?;
        browser.back().await?;
        until_chosen(browser, 0, 2).await?;
        answer(browser, 1, 1).await?;
        browser.turn_to(&first).await?;
        until_chosen(browser, 1, 1).await?;
        assert!(!has_plain(&all_stored(browser).await?));
        lock(browser).await?;
        browser.turn_to(&second).await?;
        until_locked(browser).await
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
        browser.follow(".foot nav button:first-of-type", "plan").await?;
        let seen = browser.visible_text().await?;
        assert!(
            titles(&Person::named("hurt").sheet().first).iter().all(|title| seen.contains(title)),
            "{seen}"
        );
        Ok(())
    });
}
