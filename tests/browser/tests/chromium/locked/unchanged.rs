//! A change of the passphrase that fails. The message says that nothing was changed: then the former one has to fit.

use super::{OTHER, PASSPHRASE, arrived_with_lock, hold, let_go, until_held, until_settled};
use crate::tabs::{answer, until_chosen};
use groundwork_browser_tests::{Browser, FULL, Outcome, ROOM, Setup, fill, lock, open, show};

/// No room for the next one.
const FULL_ONCE: &str = "const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      Storage.prototype.setItem = setItem;
      throw new DOMException('full', 'QuotaExceededError');
    };";

async fn fill_in(browser: &Browser) -> Outcome {
    fill(browser, &[("passphrase", PASSPHRASE), ("new", OTHER), ("again", OTHER)]).await
}

/// Locks it, and opens it with the one that was there before.
async fn former_one_fits(browser: &Browser) -> Outcome {
    browser.until_there("#lock-now").await?;
    lock(browser).await?;
    open(browser, PASSPHRASE).await
}

/// Once; as the two halves of a double click; and where there is room for a record after the first half has failed:
/// that must not be told as a change, with the former passphrase as the one that fits.
#[test]
fn what_can_not_be_written_leaves_the_former_one() {
    for (full, clicks) in [(FULL, 1), (FULL, 2), (FULL_ONCE, 2)] {
        Setup::new().run(async |browser| {
            arrived_with_lock(browser).await?;
            browser.script::<()>(full).await?;
            fill_in(browser).await?;
            browser.script::<()>(&"document.querySelector('form .main').click();".repeat(clicks)).await?;
            browser.until_there("form .error").await?;
            until_settled(browser).await?;
            assert_eq!(browser.count(".keeping .notice").await?, 0, "nothing of theirs is unsaved");
            if full == FULL {
                browser.script::<()>(ROOM).await?;
            }
            former_one_fits(browser).await
        });
    }
}

/// One that fails and is made good by what is sealed next: what is stored has the new passphrase, and that is told.
#[test]
fn what_is_sealed_next_makes_it_good() {
    Setup::new().run(async |browser| {
        arrived_with_lock(browser).await?;
        fill_in(browser).await?;
        // The proof of the new key passes, the record does not.
        hold(browser, "encrypt", 1).await?;
        browser.click("form .main").await?;
        until_held(browser).await?;
        show(browser, "change-3").await?;
        answer(browser, 0, 0).await?;
        browser.script::<()>(FULL_ONCE).await?;
        let_go(browser).await?;
        browser.until_there("#lock-now").await?;
        lock(browser).await?;
        open(browser, OTHER).await?;
        browser.until_on("start").await?;
        show(browser, "change-3").await?;
        until_chosen(browser, 0, 0).await
    });
}
