//! "Delete everything" does, and what can't be read is left alone until then.

use crate::removing::all_is_gone;
use groundwork::questionnaire::Page;
use groundwork::record::checksum;
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
        browser.until("the focus is on the question", "document.activeElement?.id === 'sure'").await?;
        browser.click("#delete-yes ~ button").await?;
        browser.until_gone("#delete-yes").await?;
        assert_eq!(browser.record().await?, before);
        Ok(())
    });
}

/// A record of a later version, one that was cut, and one that is not ours at all.
#[test]
fn what_cannot_be_read_is_left_alone() {
    let mut newer = "{\"schema\":99,\"more\":{}".to_owned();
    checksum::close(&mut newer);
    let cut = Person::named("hurt").record()[..200].to_owned();
    Setup::new().run(async |browser| {
        for text in [newer.as_str(), cut.as_str(), "\u{0}\u{fffd} not ours"] {
            browser.visit().await?;
            browser
                .script_with::<()>("localStorage.setItem('groundwork', arguments[0]);", vec![text.into()])
                .await?;
            browser.reload().await?;
            used_without_saving(browser, text).await?;
            delete(browser).await?;
        }
        Ok(())
    });
}

async fn used_without_saving(browser: &Browser, text: &str) -> Outcome {
    const NOTICE: &str = ".keeping .notice";
    let untouched = async || -> Outcome {
        assert_eq!(browser.record().await?.as_deref(), Some(text));
        assert!(browser.shows(NOTICE).await?, "nothing says that the record can't be read");
        Ok(())
    };
    untouched().await?;
    browser.click("#begin").await?;
    browser.until_moved_to("page-0").await?;
    let journey = Journey::of(browser, Person::named("unsure"));
    for page in [Page::About, Page::Breaches] {
        journey.answers(page).await?;
        untouched().await?;
    }
    Ok(())
}

/// Through "My data", and the question whether it is meant.
pub async fn delete(browser: &Browser) -> Outcome {
    delete_all(browser).await?;
    assert!(browser.shows("main .notice").await?, "the start screen says that all is deleted");
    all_is_gone(browser, &[]).await?;
    assert_eq!(browser.traces().await?, Vec::<String>::new());
    Ok(())
}
