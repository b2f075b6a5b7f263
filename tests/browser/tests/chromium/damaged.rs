//! What can't be read is never lost: it is put aside, told, and given to the person as it is. Each way in which it may
//! come to that: faults/.

use crate::delete::delete;
use crate::locked::PASSPHRASE;
use groundwork_browser_tests::{Browser, Outcome, Person, Setup, lock, open, set_passphrase, show};

const RECORD: &str = "groundwork";
const LAST: &str = "groundwork.last";
const DAMAGED: &str = "groundwork.damaged";
const NOTICE: &str = ".keeping .notice";

/// The text of the file that a click gives.
async fn file_of(browser: &Browser, css: &str) -> Outcome<String> {
    browser.script::<()>("groundwork.saveFile = (name, text) => { window.saved = text; };").await?;
    browser.click(css).await?;
    browser.script("return window.saved;").await
}

/// A text in which a few bytes were lost.
fn damaged(person: &Person) -> String {
    let mut text = person.record();
    text.replace_range(100..105, "\u{fffd}");
    text
}

async fn opened_with(browser: &Browser, main: &str, last: &str) -> Outcome {
    browser.visit().await?;
    browser.store(RECORD, main).await?;
    browser.store(LAST, last).await?;
    browser.reload().await
}

#[test]
fn the_last_good_copy_is_opened() {
    Setup::new().run(async |browser| {
        let (hurt, broken) = (Person::named("hurt"), damaged(&Person::named("broke")));
        opened_with(browser, &broken, &hurt.record()).await?;
        browser.until_there(NOTICE).await?;
        assert_eq!(browser.record().await?, Some(hurt.record()));
        assert_eq!(browser.stored(DAMAGED).await?.as_ref(), Some(&broken));
        assert_eq!(file_of(browser, &format!("{NOTICE} .link")).await?, broken);
        // It stays until the person doesn't want it any more.
        browser.reload().await?;
        browser.until_there(NOTICE).await?;
        browser.click(&format!("{NOTICE} .link:last-child")).await?;
        browser.until_gone(NOTICE).await?;
        assert_eq!(browser.stored(DAMAGED).await?, None);
        assert_eq!(browser.record().await?, Some(hurt.record()));
        Ok(())
    });
}

#[test]
fn what_has_no_good_copy_is_put_aside_to_begin_anew() {
    Setup::new().run(async |browser| {
        let (main, last) = (damaged(&Person::named("hurt")), damaged(&Person::named("broke")));
        opened_with(browser, &main, &last).await?;
        let both = format!("{main}\n{last}");
        assert_eq!(file_of(browser, &format!("{NOTICE} .link")).await?, both);
        assert_eq!(browser.stored(RECORD).await?, Some(main));
        browser.follow(&format!("{NOTICE} .link:last-child"), "privacy").await?;
        assert_eq!(browser.stored(RECORD).await?, None);
        // To keep nothing of what comes is no word on what was there.
        browser.follow("#keep-nothing", "page-0").await?;
        assert_eq!(browser.stored(DAMAGED).await?.as_ref(), Some(&both));
        assert_eq!(file_of(browser, &format!("{NOTICE} .link")).await?, both);
        delete(browser).await?;
        assert_eq!(browser.script::<u32>("return localStorage.length;").await?, 0);
        Ok(())
    });
}

#[test]
fn the_same_behind_a_passphrase() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "start").await?;
        set_passphrase(browser, PASSPHRASE).await?;
        show(browser, "page-3").await?;
        let text = browser.stored(RECORD).await?.ok_or("nothing is stored")?;
        let broken = &text[..text.len() / 2];
        browser.store(RECORD, broken).await?;
        browser.click("#q0-0").await?;
        browser.until_stored_anew(Some(broken)).await?;
        assert_eq!(browser.stored(DAMAGED).await?.as_deref(), Some(broken));
        browser.until_there(NOTICE).await?;
        // And is saved as before.
        lock(browser).await?;
        open(browser, PASSPHRASE).await?;
        browser.until_on("start").await?;
        show(browser, "page-3").await?;
        browser.until("the answer is there", "document.getElementById('q0-0')?.checked").await
    });
}

#[test]
fn the_last_good_copy_is_what_was_read_back() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "page-3").await?;
        browser.click("#q0-0").await?;
        let text = browser.stored(RECORD).await?;
        assert!(text.is_some());
        assert_eq!(browser.stored(LAST).await?, text);
        // A browser that takes only half of it: that is no copy, and it is said.
        let half = "window.setItem = Storage.prototype.setItem;
            Storage.prototype.setItem = function (key, text) { setItem.call(this, key, text.slice(0, 300)); };";
        browser.script::<()>(half).await?;
        browser.click("#q0-1").await?;
        browser.until_there(NOTICE).await?;
        assert_eq!(browser.stored(LAST).await?, text);
        Ok(())
    });
}
