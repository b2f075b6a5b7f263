//! `lock.js` comes when it is needed, and what happens when it can't.

use super::{DONE, FAILED, ROUNDS, WRONG, call};
use crate::site::Site;
use groundwork_browser_tests::{Browser, Journey, Keeping, Outcome, Person, Setup};
use std::path::PathBuf;

/// What the server was asked for that belongs to the lock.
fn asked(site: &Site) -> Vec<String> {
    site.requests().into_iter().filter(|name| name.contains("lock-")).collect()
}

/// The file, as it lies in the site.
pub(super) fn file(site: &Site) -> Outcome<PathBuf> {
    let page = site.file("index.html");
    let folder = page.parent().ok_or("no folder")?;
    let mut files = std::fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path()));
    let found = files.find(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("lock-") && path.extension().is_some_and(|end| end == "js")
    });
    Ok(found.ok_or("no file of the lock")?)
}

async fn set(browser: &Browser) -> Outcome<u32> {
    Ok(call(browser, "set", ROUNDS, "passphrase", "").await?.0)
}

#[test]
fn it_comes_once_and_only_when_it_is_needed() {
    Setup::new().run(async |browser| {
        let site = Site::at("/app/")?;
        site.visit(browser).await?;
        browser.script::<()>("groundwork.dropLock(); groundwork.watchIdle(0, () => {});").await?;
        // Anything that these had asked for would be here before the next file.
        browser.script_later::<u32>("fetch('how.html').then(() => arguments[0](1));", Vec::new()).await?;
        assert_eq!(asked(&site), Vec::<String>::new());
        for _ in 0..2 {
            assert_eq!(set(browser).await?, DONE);
        }
        assert_eq!(asked(&site).len(), 1);
        assert_eq!(browser.console().await?, Vec::<String>::new(), "the policy lets it through");
        Ok(())
    });
}

/// The copy for offline use has it, whether it was needed before or not.
#[test]
fn it_is_there_without_a_connection() {
    Setup::new().run(async |browser| {
        let mut site = Site::at("/")?;
        site.visit(browser).await?;
        Journey::of(browser, Person::nobody()).begins_here(Keeping::OnThisDevice).await?;
        site.until_installed(browser).await?;
        site.stop();
        browser.reload().await?;
        assert_eq!(set(browser).await?, DONE);
        Ok(())
    });
}

/// As over plain http, where a browser gives a page no cryptography.
#[test]
fn a_browser_without_cryptography_is_told_from_a_wrong_passphrase() {
    Setup::new().run(async |browser| {
        browser.visit().await?;
        assert_eq!(set(browser).await?, DONE);
        let (rounds, sealed) = call(browser, "seal", 0, "", "text").await?;
        assert_eq!(call(browser, "open", rounds, "another", &sealed).await?.0, WRONG);
        browser.script::<()>("Object.defineProperty(crypto, 'subtle', { value: undefined });").await?;
        for act in ["set", "open", "openFile", "sealFile", "check"] {
            let answer = call(browser, act, rounds, "passphrase", &sealed).await?;
            assert_eq!(answer, (FAILED, String::new()), "{act}");
        }
        assert!(!browser.shows("#failed").await?);
        Ok(())
    });
}
