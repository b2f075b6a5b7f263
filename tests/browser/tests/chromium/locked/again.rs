//! It locks by itself, but nothing away.

use super::{PASSPHRASE, all_stored, arrived_with_lock, has_plain};
use groundwork_browser_tests::{FULL, ROOM, Setup, lock, open, show, to_lock, until_locked};

/// By both clocks.
const A_MINUTE_LATER: &str = "const [date, run] = [Date.now, performance.now.bind(performance)];
    Date.now = () => date() + 61000;
    performance.now = () => run() + 61000;
    dispatchEvent(new Event('focusin'));";

#[test]
fn it_locks_by_itself() {
    Setup::new().run(async |browser| {
        arrived_with_lock(browser).await?;
        browser.click("#idle-0").await?;
        browser.script::<()>(A_MINUTE_LATER).await?;
        until_locked(browser).await?;
        open(browser, PASSPHRASE).await?;
        // The time that was chosen stays.
        to_lock(browser).await?;
        browser.until("one minute", "document.getElementById('idle-0').checked").await
    });
}

/// What the browser cleared is in this tab alone: the lock would lose it.
#[test]
fn what_is_here_alone_is_not_locked_away() {
    Setup::new().run(async |browser| {
        arrived_with_lock(browser).await?;
        browser.click("#idle-0").await?;
        let cleared = "localStorage.clear(); document.dispatchEvent(new Event('visibilitychange'));";
        browser.script::<()>(cleared).await?;
        browser.until_there(".keeping .notice").await?;
        browser.script::<()>(A_MINUTE_LATER).await?;
        assert_eq!(browser.count("html[data-locked]").await?, 0);
        browser.click(".keeping .notice .link").await?;
        browser.until_there("#lock-now").await?;
        assert!(!has_plain(&all_stored(browser).await?));
        // Saved again, it locks by itself as before.
        browser.script::<()>(A_MINUTE_LATER).await?;
        until_locked(browser).await?;
        open(browser, PASSPHRASE).await
    });
}

/// A note is typed, the lock is closed in the same moment, and there is no room for the note: the page stays, says so, and
/// locks once there is.
#[test]
fn what_can_not_be_sealed_on_the_way_is_not_lost() {
    Setup::new().run(async |browser| {
        arrived_with_lock(browser).await?;
        show(browser, "plan").await?;
        browser.until_there("details.note textarea").await?;
        browser.script::<()>(FULL).await?;
        let note = "const note = document.querySelector('details.note textarea');
            note.value = 'jkqvzx';
            note.dispatchEvent(new Event('input', { bubbles: true }));
            document.getElementById('lock-now').click();
            return getComputedStyle(document.body).display;";
        assert_eq!(browser.script::<String>(note).await?, "none", "nothing is seen from this moment on");
        browser.until_there(".keeping .notice").await?;
        let is_there = "getComputedStyle(document.body).display !== 'none'
            && document.querySelector('details.note textarea').value === 'jkqvzx'";
        browser.until("it is in sight again", is_there).await?;
        browser.script::<()>(ROOM).await?;
        browser.click(".keeping .notice .link").await?;
        browser.until_there("#lock-now").await?;
        lock(browser).await?;
        open(browser, PASSPHRASE).await?;
        show(browser, "plan").await?;
        browser.until_there("details.note textarea").await?;
        browser
            .until("it is kept", "document.querySelector('details.note textarea').value === 'jkqvzx'")
            .await
    });
}
