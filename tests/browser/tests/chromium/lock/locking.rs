//! What is left of a page that was locked: nothing.

use super::{call, with_lock};
use crate::site::Site;
use groundwork_browser_tests::{Browser, Outcome, Person, Setup, elsewhere};
use std::process::Command;

/// Everything on the page has a mark, in memory and in the document: a page that was loaded anew has none.
const MARK: &str = "window.mark = 1; document.body.dataset.mark = 1;";
const IS_ANEW: &str = "!window.mark && document.documentElement.hasAttribute('data-ready')";

/// Nothing to see, and nothing to find by the developer tools.
const IS_EMPTY: &str = "const { body, documentElement: root } = document;
    return [body.childNodes.length, getComputedStyle(body).display, document.title, root.outerHTML.length < 60_000];";

#[test]
fn everything_is_gone_in_the_same_task() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "plan").await?;
        browser.script::<()>(MARK).await?;
        let now = format!("groundwork.lockNow(); {IS_EMPTY}");
        let seen: (u32, String, String, bool) = browser.script(&now).await?;
        assert_eq!(seen, (0, "none".into(), String::new(), true));
        // And what was in memory, a moment later.
        browser.until("the page is loaded anew", IS_ANEW).await
    });
}

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
        assert_eq!(call(browser, "open", super::ROUNDS, "passphrase", &sealed).await?.1, "the last change");
        Ok(())
    });
}

/// A file that does not come holds up nothing for long.
#[cfg(unix)]
#[test]
fn a_lock_that_is_still_loading_does_not_keep_it_open() {
    Setup::new().run(async |browser| {
        let site = Site::at("/")?;
        let slow = super::loading::file(&site)?;
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

/// Leaves the page by a link and comes back; whether the browser has kept it as it was.
async fn comes_back(browser: &Browser) -> Outcome<bool> {
    let away = elsewhere()?;
    browser.script::<()>(MARK).await?;
    browser.script_with::<()>("location.assign(arguments[0]);", vec![away.url().into()]).await?;
    browser.until_at(&away.url()).await?;
    browser.back().await?;
    browser.until_at(&browser.address()).await?;
    browser.until_ready().await?;
    browser.script("return 'mark' in window;").await
}

#[test]
fn a_page_with_a_key_does_not_come_back_as_it_was() {
    Setup::new().run(async |browser| {
        browser.visit().await?;
        assert!(comes_back(browser).await?, "the browser was to keep a page without a lock");
        with_lock(browser, "passphrase").await?;
        assert!(!comes_back(browser).await?);
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
        assert_eq!(browser.script_later::<u32>(dropped, Vec::new()).await?, super::FAILED);
        assert_eq!(browser.script::<String>(left).await?, "block");
        Ok(())
    });
}
