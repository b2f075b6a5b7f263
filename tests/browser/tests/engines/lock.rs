//! The lock's scripts, called as the app calls them: every engine has its own cryptography and its own
//! rules for what a page may load.

use groundwork_browser_tests::{Browser, Engine, Outcome, Setup, place};
use serde_json::json;
use std::fs;
use xtask::server::{Options, Server};

const FAILED: u32 = 0;
const WRONG: u32 = 1;
const DONE: u32 = 2;
const ROUNDS: u32 = 1000;
const TEXT: &str = "Grüße, 日本語, 🌱";

/// Calls one of the functions of `lock.js` and gives its answer.
async fn call(browser: &Browser, act: &str, passphrase: &str, text: &str) -> Outcome<(u32, String)> {
    let body = "const [act, rounds, passphrase, text, done] = arguments;
        groundwork.lock(act, rounds, passphrase, text, (number, text = '') => done([number, text]));";
    browser.script_later(body, vec![json!(act), json!(ROUNDS), json!(passphrase), json!(text)]).await
}

#[test]
fn what_is_sealed_opens_with_its_passphrase_alone() {
    Setup::chosen().run(async |browser| {
        browser.visit().await?;
        browser.listen().await?;
        assert_eq!(call(browser, "set", "caf\u{e9}", "").await?.0, DONE);
        let (rounds, sealed) = call(browser, "seal", "", TEXT).await?;
        assert_eq!(rounds, ROUNDS);
        assert_eq!(call(browser, "check", "cafe\u{301}", "").await?.0, DONE);
        assert_eq!(call(browser, "check", "cafe", "").await?.0, WRONG);
        assert_eq!(call(browser, "open", "cafe", &sealed).await?, (WRONG, String::new()));
        assert_eq!(call(browser, "reopen", "", &sealed).await?, (DONE, TEXT.to_owned()));
        assert_eq!(browser.heard().await?, Vec::<String>::new());
        // With nothing in memory but the passphrase.
        browser.reload().await?;
        assert_eq!(call(browser, "open", "cafe\u{301}", &sealed).await?, (DONE, TEXT.to_owned()));
        Ok(())
    });
}

#[test]
fn a_locked_page_is_empty_at_once_and_then_new() {
    Setup::chosen().run(async |browser| {
        browser.visit().await?;
        assert_eq!(call(browser, "set", "passphrase", "").await?.0, DONE);
        let now = "window.mark = 1;
            groundwork.lockNow();
            return [String(document.body.childNodes.length), getComputedStyle(document.body).display];";
        assert_eq!(browser.script::<[String; 2]>(now).await?, ["0", "none"]);
        let anew = "!window.mark && document.documentElement.hasAttribute('data-ready')";
        browser.until("the page is loaded anew", anew).await
    });
}

/// Some engines keep a page that was left as it was, and some make another of it. None shows it again.
#[test]
fn a_page_with_a_key_does_not_come_back() {
    Setup::chosen().run(async |browser| {
        browser.visit().await?;
        assert_eq!(call(browser, "set", "passphrase", "").await?.0, DONE);
        browser.script::<()>("window.mark = 1;").await?;
        browser.script::<()>("location.assign('how.html');").await?;
        browser
            .until("another page is there", "!window.mark && location.pathname.endsWith('how.html')")
            .await?;
        browser.back().await?;
        let anew = "!window.mark && document.documentElement.hasAttribute('data-ready')";
        browser.until("the page is loaded anew", anew).await
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
        let site = std::env::temp_dir().join(format!("groundwork-lock-{}", std::process::id()));
        fs::create_dir_all(&site)?;
        let mut lock = String::new();
        for entry in fs::read_dir(place::dist())?.filter_map(Result::ok).filter(|e| e.path().is_file()) {
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with("lock-") {
                lock = name.split('.').next().unwrap_or_default().to_owned() + ".js";
            } else {
                fs::copy(entry.path(), site.join(&name))?;
            }
        }
        let server = Server::with(Options::new(&site))?;
        browser.go_to(&server.url()).await?;
        browser.until_ready().await?;
        for _ in 0..2 {
            assert_eq!(call(browser, "set", "passphrase", "").await?.0, FAILED);
        }
        assert!(!browser.shows("#failed").await?, "a lock that can't be set is no failure of the app");
        fs::copy(place::dist().join(&lock), site.join(&lock))?;
        let answer = call(browser, "set", "passphrase", "").await?.0;
        fs::remove_dir_all(&site)?;
        assert_eq!(answer, DONE);
        Ok(())
    });
}
