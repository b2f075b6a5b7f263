//! A page on its way to be locked. What is left of it then, nothing: `tests/engines/lock.rs`.

use crate::site::Site;
use groundwork_browser_tests::Setup;
use groundwork_browser_tests::lock_script::{FAILED, ROUNDS, call, with_lock};
use std::process::Command;

/// Everything on the page has a mark, in memory and in the document: a page that was loaded anew has none.
const MARK: &str = "window.mark = 1; document.body.dataset.mark = 1;";
const IS_ANEW: &str = "!window.mark && document.documentElement.hasAttribute('data-ready')";

/// A change that was made just before, on a device that is slow at it.
#[test]
fn what_is_being_sealed_is_still_written() {
    Setup::new().run(async |browser| {
        with_lock(browser, "passphrase").await?;
        browser.script::<()>(include_str!("../scripts/slow_sealing.js")).await?;
        let last = "const write = (_, sealed) => localStorage.setItem('last', sealed);
            groundwork.lock('seal', 0, '', 'the last change', write);
            groundwork.lockNow();";
        browser.script::<()>(&[MARK, last].concat()).await?;
        browser.until("the page is loaded anew", IS_ANEW).await?;
        let sealed: String = browser.script("return localStorage.getItem('last') ?? '';").await?;
        assert_eq!(call(browser, "open", ROUNDS, "passphrase", &sealed).await?.1, "the last change");
        Ok(())
    });
}

/// A file that does not come holds up nothing for long.
#[cfg(unix)]
#[test]
fn a_lock_that_is_still_loading_does_not_keep_it_open() {
    Setup::new().run(async |browser| {
        let site = Site::at("/")?;
        let slow = site.bare(&site.named("lock-", ".js")?)?;
        // The server waits for this file as long as nobody writes into it.
        std::fs::remove_file(&slow)?;
        assert!(Command::new("mkfifo").arg(&slow).status()?.success(), "mkfifo");
        site.visit(browser).await?;
        browser.script::<()>(&[MARK, "groundwork.lock('set', 1, 'x', '', () => {});"].concat()).await?;
        browser.script::<()>("groundwork.lockNow();").await?;
        browser.until("the page is loaded anew", IS_ANEW).await?;
        // Lets the server's thread go.
        std::fs::OpenOptions::new().write(true).open(&slow)?;
        Ok(())
    });
}

/// It is hidden before it goes, so that no frame of it is seen when it comes back.
#[test]
fn a_page_with_a_key_is_hidden_when_it_is_left() {
    Setup::new().run(async |browser| {
        let left = "dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
            return getComputedStyle(document.body).display;";
        browser.visit().await?;
        assert_eq!(browser.script::<String>(left).await?, "block");
        with_lock(browser, "passphrase").await?;
        assert_eq!(browser.script::<String>(left).await?, "none");
        browser.script::<()>(MARK).await?;
        let back = "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));";
        browser.script::<()>(back).await?;
        browser.until("the page is loaded anew", IS_ANEW).await?;
        // A key that was dropped protects nothing any more.
        with_lock(browser, "passphrase").await?;
        let dropped = "const done = arguments[0];
            groundwork.dropLock();
            groundwork.lock('seal', 0, '', '', (number) => done(number));";
        assert_eq!(browser.script_later::<u32>(dropped, Vec::new()).await?, FAILED);
        assert_eq!(browser.script::<String>(left).await?, "block");
        Ok(())
    });
}
