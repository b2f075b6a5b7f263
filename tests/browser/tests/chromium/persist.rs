//! Whether what is stored may be cleared away: what the browser says, and what it can't say.

use groundwork_browser_tests::{Browser, Outcome, Setup};

/// The scripts' numbers.
const UNKNOWN: u32 = 0;
const NO: u32 = 1;
const YES: u32 = 2;

async fn persist(browser: &Browser, ask: bool) -> Outcome<u32> {
    let body = "const [ask, done] = arguments; groundwork.persist(ask, (number) => done(number));";
    browser.script_later(body, vec![ask.into()]).await
}

#[test]
fn the_browser_is_asked_on_demand() {
    Setup::new().run(async |browser| {
        browser.visit().await?;
        assert_eq!(persist(browser, false).await?, NO, "nobody has asked in a fresh profile");
        let answers = "window.asked = [];
            StorageManager.prototype.persist = async () => { asked.push('persist'); return true; };
            StorageManager.prototype.persisted = async () => { asked.push('persisted'); return false; };";
        browser.script::<()>(answers).await?;
        assert_eq!((persist(browser, false).await?, persist(browser, true).await?), (NO, YES));
        assert_eq!(browser.script::<Vec<String>>("return asked;").await?, ["persisted", "persist"]);
        Ok(())
    });
}

#[test]
fn a_browser_that_can_not_say_is_no_failure() {
    Setup::new().run(async |browser| {
        for without in [
            "StorageManager.prototype.persist = StorageManager.prototype.persisted = undefined;",
            "Object.defineProperty(navigator, 'storage', { value: undefined });",
            "StorageManager.prototype.persist = StorageManager.prototype.persisted = async () => { throw 1; };",
        ] {
            browser.visit().await?;
            browser.script::<()>(without).await?;
            for ask in [false, true] {
                assert_eq!(persist(browser, ask).await?, UNKNOWN, "{without}");
            }
            assert!(!browser.shows("#failed").await?);
        }
        Ok(())
    });
}

/// Seven days: what `WebKit` does in a browser, and not for an app on the home screen.
#[test]
fn only_a_browser_of_apple_forgets() {
    const APPLE: &str = "Object.defineProperty(navigator, 'vendor', { value: 'Apple Computer, Inc.' });";
    const INSTALLED: &str = "window.matchMedia = (query) => ({ matches: query.includes('standalone') });";
    const ON_HOME_SCREEN: &str = "Object.defineProperty(navigator, 'standalone', { value: true });";
    Setup::new().run(async |browser| {
        for (browsers, forgets) in [
            (String::new(), false),
            (APPLE.to_owned(), true),
            (format!("{APPLE} {INSTALLED}"), false),
            (format!("{APPLE} {ON_HOME_SCREEN}"), false),
        ] {
            browser.visit().await?;
            let asked = format!("{browsers} return groundwork.forgetsInAWeek();");
            assert_eq!(browser.script::<bool>(&asked).await?, forgets, "{browsers}");
        }
        Ok(())
    });
}
