//! "Delete everything" does.

use crate::removing::all_is_gone;
use groundwork::questionnaire::Page;
use groundwork_browser_tests::{Browser, Journey, Keeping, Outcome, Person, Setup, delete_all};

#[test]
fn what_was_in_memory_is_gone() {
    Setup::new().run(async |browser| {
        let journey = Journey::of(browser, Person::named("own"));
        journey.begins(Keeping::Nothing).await?;
        journey.answers(Page::About).await?;
        delete(browser).await?;
        // Back leads to pages that are empty again.
        browser.back().await?;
        browser.until_moved_to("data").await?;
        browser.back().await?;
        browser.until_moved_to("page-1").await?;
        browser.back().await?;
        browser.until_moved_to("page-0").await?;
        assert_eq!(browser.ticked().await?, Vec::<String>::new());
        Ok(())
    });
}

/// Nothing is deleted before the question is answered.
#[test]
fn the_question_can_be_declined() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "data").await?;
        let before = browser.record().await?;
        browser.click("#delete").await?;
        browser.until_focus_on("sure").await?;
        browser.click("#delete-yes ~ button").await?;
        browser.until_gone("#delete-yes").await?;
        assert_eq!(browser.record().await?, before);
        Ok(())
    });
}

/// The look itself: what a page can leave would be found.
#[test]
fn traces_are_found() {
    Setup::new().run(async |browser| {
        browser.visit().await?;
        let leave = include_str!("scripts/leave_traces.js");
        browser.script_later::<()>(leave, Vec::new()).await?;
        let traces = browser.traces().await?;
        let kinds: Vec<_> = traces.iter().filter_map(|trace| trace.split(' ').next()).collect();
        assert_eq!(kinds, ["localStorage", "sessionStorage", "cookie", "cache", "database", "file"]);
        Ok(())
    });
}

/// Through "My data", and the question whether it is meant.
pub async fn delete(browser: &Browser) -> Outcome {
    delete_all(browser).await?;
    assert!(browser.shows("main .notice").await?, "the start screen says that all is deleted");
    all_is_gone(browser, &[]).await?;
    assert_eq!(browser.traces().await?, Vec::<String>::new());
    Ok(())
}

/// The history keeps names that nothing explains any more, also when answers are kept again. A damaged table heals.
#[test]
fn no_screen_from_before_is_named_again() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "plan").await?;
        let before = names(browser).await?;
        assert!(before.contains("\"plan\""), "{before}");
        delete(browser).await?;
        let journey = Journey::of(browser, Person::named("own"));
        journey.begins_here(Keeping::OnThisDevice).await?;
        let now = names(browser).await?;
        assert!(now.contains("\"page-0\"") && !now.contains("\"plan\""), "{now}");
        browser.script::<()>("localStorage.setItem('groundwork.names', '{')").await?;
        journey.answers(Page::About).await?;
        assert!(names(browser).await?.contains("\"page-1\""));
        Ok(())
    });
}

async fn names(browser: &Browser) -> Outcome<String> {
    browser.script("return localStorage.getItem('groundwork.names')").await
}
