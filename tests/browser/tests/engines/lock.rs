//! The lock's scripts, called as the app calls them: every engine has its own cryptography and its own
//! rules for what a page may load.

use groundwork_browser_tests::lock_script::{DONE, FAILED, ROUNDS, WRONG, call};
use groundwork_browser_tests::{Browser, Engine, Folder, Outcome, Person, Setup, place};
use serde_json::json;
use std::fs;
use xtask::server::{Options, Server};

const TEXT: &str = "Grüße, 日本語, 🌱";

/// Of a page that had a mark.
const ANEW: &str = "!window.mark && document.documentElement.hasAttribute('data-ready')";

#[test]
fn what_is_sealed_opens_with_its_passphrase_alone() {
    Setup::chosen().run(async |browser| {
        browser.visit().await?;
        browser.listen().await?;
        assert_eq!(call(browser, "set", ROUNDS, "caf\u{e9}", "").await?.0, DONE);
        let (rounds, sealed) = call(browser, "seal", ROUNDS, "", TEXT).await?;
        assert_eq!(rounds, ROUNDS);
        assert_eq!(call(browser, "check", ROUNDS, "cafe\u{301}", "").await?.0, DONE);
        assert_eq!(call(browser, "check", ROUNDS, "cafe", "").await?.0, WRONG);
        assert_eq!(call(browser, "open", ROUNDS, "cafe", &sealed).await?, (WRONG, String::new()));
        assert_eq!(call(browser, "reopen", ROUNDS, "", &sealed).await?, (DONE, TEXT.to_owned()));
        assert_eq!(browser.heard().await?, Vec::<String>::new());
        // With nothing in memory but the passphrase.
        browser.reload().await?;
        assert_eq!(call(browser, "open", ROUNDS, "cafe\u{301}", &sealed).await?, (DONE, TEXT.to_owned()));
        Ok(())
    });
}

#[test]
fn everything_is_gone_in_the_same_task() {
    Setup::chosen().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "plan").await?;
        assert_eq!(call(browser, "set", ROUNDS, "passphrase", "").await?.0, DONE);
        // Nothing to see, and nothing to find by the developer tools.
        let now = "window.mark = 1; document.body.dataset.mark = 1;
            groundwork.lockNow();
            const { body, documentElement: root } = document;
            return [body.childNodes.length, getComputedStyle(body).display, document.title, root.outerHTML.length < 60_000];";
        let seen: (u32, String, String, bool) = browser.script(now).await?;
        assert_eq!(seen, (0, "none".into(), String::new(), true));
        // And what was in memory, a moment later.
        browser.until("the page is loaded anew", ANEW).await
    });
}

/// To another page and back.
async fn comes_back(browser: &Browser) -> Outcome {
    browser.script::<()>("window.mark = 1; location.assign('how.html');").await?;
    let away = "!window.mark && location.pathname.endsWith('how.html')";
    browser.until("another page is there", away).await?;
    browser.back().await
}

/// Some engines keep a page that was left as it was, and some make another of it. None shows it again.
#[test]
fn a_page_with_a_key_does_not_come_back_as_it_was() {
    Setup::chosen().run(async |browser| {
        browser.visit().await?;
        if browser.engine() == Engine::Chromium {
            comes_back(browser).await?;
            browser.until("a page without a lock was kept", "window.mark").await?;
        }
        assert_eq!(call(browser, "set", ROUNDS, "passphrase", "").await?.0, DONE);
        comes_back(browser).await?;
        browser.until("the page is loaded anew", ANEW).await
    });
}

/// Files are read, what others write is heard, and each engine says of itself whether it forgets.
#[test]
fn files_tabs_and_keeping() {
    Setup::chosen().run(async |browser| {
        browser.visit().await?;
        let read = "const [text, done] = arguments;
            const data = new DataTransfer();
            data.items.add(new File([text], 'a.json'));
            const drop = new Event('drop', { cancelable: true });
            Object.defineProperty(drop, 'dataTransfer', { value: data });
            groundwork.takeDrops((number, text) => done([number, text, drop.defaultPrevented]));
            dispatchEvent(drop);";
        let read: (u32, String, bool) = browser.script_later(read, vec![json!(TEXT)]).await?;
        assert_eq!(read, (1, TEXT.to_owned(), true));

        browser.script::<()>("window.told = []; groundwork.hearTabs((what) => told.push(what));").await?;
        let hears = browser.tab().await?;
        browser.new_tab().await?;
        browser.visit().await?;
        browser.script::<()>("localStorage.setItem('groundwork', '1'); groundwork.tellTabs(3);").await?;
        let forgets: bool = browser.script("return groundwork.forgetsInAWeek();").await?;
        assert_eq!(forgets, browser.engine() == Engine::Webkit);
        browser.turn_to(&hears).await?;
        browser.until("both are heard", "told.includes(0) && told.includes(3)").await
    });
}

/// Some engines remember for the life of a page that a file did not come.
#[test]
fn a_file_that_did_not_come_is_asked_for_again() {
    Setup::chosen().run(async |browser| {
        let site = Folder::new()?;
        let mut lock = String::new();
        for entry in fs::read_dir(place::dist())?.filter_map(Result::ok).filter(|e| e.path().is_file()) {
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with("lock-") {
                lock = name.split('.').next().unwrap_or_default().to_owned() + ".js";
            } else {
                fs::copy(entry.path(), site.file(&name))?;
            }
        }
        let server = Server::with(Options::new(site.path()))?;
        browser.go_to(&server.url()).await?;
        browser.until_ready().await?;
        for _ in 0..2 {
            assert_eq!(call(browser, "set", ROUNDS, "passphrase", "").await?.0, FAILED);
        }
        assert!(!browser.shows("#failed").await?, "a lock that can't be set is no failure of the app");
        fs::copy(place::dist().join(&lock), site.file(&lock))?;
        assert_eq!(call(browser, "set", ROUNDS, "passphrase", "").await?.0, DONE);
        Ok(())
    });
}
