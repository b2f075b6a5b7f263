//! Somebody comes back, and finds their way before the app: Back, entries of an earlier visit, a second thought.

use super::back::{comes_back, stopped};
use super::{CHOSEN, let_it_come};
use groundwork::questionnaire::{Block, Page};
use groundwork_browser_tests::{Browser, Outcome, Setup};

/// The page as it waits for the app, with entries of an earlier visit behind it.
async fn with_entries(browser: &Browser, record: &str, entries: &[&str]) -> Outcome {
    comes_back(browser, record).await?;
    for entry in entries {
        browser.script::<()>(&format!("history.pushState('{entry}', '');")).await?;
    }
    browser.script::<()>("history.pushState('start', '');").await?;
    browser.reload_any().await?;
    browser.until("it waits again", "window.letGo").await?;
    browser.until_there("#begin").await
}

async fn back_to(browser: &Browser, entry: &str) -> Outcome {
    browser.back().await?;
    browser.until("the entry is the one before", &format!("history.state === '{entry}'")).await
}

/// What may stay was chosen long ago: to be asked again, and told that nothing is kept, would be false.
#[test]
fn the_first_screens_of_an_earlier_visit_wait_for_the_app() {
    Setup::new().run(async |browser| {
        let record = stopped(Page::Items(Block::Early), 1).record();
        with_entries(browser, &record, &["privacy", "page-0"]).await?;
        browser.click("#begin").await?;
        browser.until_on("page-5").await?;
        for entry in ["start", "page-0", "privacy"] {
            back_to(browser, entry).await?;
            assert_eq!(browser.count("#keep, #role-0, #failed:not([hidden])").await?, 0, "{entry}");
        }
        let_it_come(browser).await?;
        browser.until_there("#keep").await?;
        assert_eq!(browser.stored("groundwork").await?.as_deref(), Some(record.as_str()));
        Ok(())
    });
}

/// Their pages are there with their answers, but not for somebody new, and never as a row of sentences.
#[test]
fn pages_of_an_earlier_visit_are_for_who_has_answers() {
    for (record, shown) in [(stopped(Page::Items(Block::Early), 1).record(), true), ("{}".to_owned(), false)]
    {
        Setup::new().run(async |browser| {
            with_entries(browser, &record, &["page-4"]).await?;
            browser.click(".top nav .link").await?;
            browser.until_on("help").await?;
            back_to(browser, "start").await?;
            back_to(browser, "page-4").await?;
            assert_eq!(browser.count("main form").await? == 1, shown);
            assert_eq!(browser.script::<Vec<String>>(CHOSEN).await?.len() == 4, shown);
            assert_eq!(browser.count("main h1").await?, 1);
            assert!(!browser.shows("#failed").await?);
            let_it_come(browser).await
        });
    }
}

/// It leads to the page before, as it does with the app.
#[test]
fn back_on_a_page_is_done_by_the_app() {
    Setup::new().run(async |browser| {
        comes_back(browser, &stopped(Page::Items(Block::Early), 1).record()).await?;
        browser.click("#begin").await?;
        browser.until_on("page-5").await?;
        browser.click("#q9-2").await?;
        browser.click(".back").await?;
        let_it_come(browser).await?;
        browser.until_moved_to("page-4").await?;
        browser.until("the answer is kept", "/early.rely\":2/.test(localStorage.groundwork)").await
    });
}

/// All was deleted in another tab, and they begin again: as somebody new, who is asked what may stay.
#[test]
fn after_a_deletion_they_are_new() {
    Setup::new().run(async |browser| {
        comes_back(browser, &stopped(Page::Items(Block::Trust), 1).record()).await?;
        browser.click("#begin").await?;
        browser.until_on("page-3").await?;
        browser.click("#q1-3").await?;
        back_to(browser, "start").await?;
        browser.script::<()>("localStorage.clear();").await?;
        browser.click("#begin").await?;
        browser.until_on("privacy").await?;
        browser.click("#keep").await?;
        browser.click("#role-1").await?;
        let_it_come(browser).await?;
        browser.until("it is kept", "/broke/.test(localStorage.groundwork)").await?;
        let kept = browser.stored("groundwork").await?.unwrap_or_default();
        assert!(!kept.contains("trust.promises"), "{kept}");
        Ok(())
    });
}

/// Nothing is written before the app: what is there may be locked at any moment.
#[test]
fn nothing_is_written_before_the_app() {
    Setup::new().run(async |browser| {
        comes_back(browser, &stopped(Page::Items(Block::Trust), 1).record()).await?;
        let stored = "return JSON.stringify(Object.entries(localStorage).sort());";
        let before: String = browser.script(stored).await?;
        browser.click("#begin").await?;
        browser.until_on("page-3").await?;
        browser.click("#q1-3").await?;
        assert_eq!(before, browser.script::<String>(stored).await?);
        Ok(())
    });
}
