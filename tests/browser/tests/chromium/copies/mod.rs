//! Copies as a person makes and opens them.

mod carried;
mod opened;

use groundwork::questionnaire::{Item, Level, Reply};
use groundwork_browser_tests::{Browser, Outcome, Person, SAVED, choose, saved};

/// Saves a copy of one person's record, and brings it together with another's; gives the copy.
pub async fn carried_over(browser: &Browser, from: &str, to: &str) -> Outcome<String> {
    browser.arrive(&Person::named(from), "copies").await?;
    browser.script::<()>(SAVED).await?;
    browser.click("#save-copy").await?;
    let copy = saved(browser).await?;
    browser.arrive(&Person::named(to), "copies").await?;
    choose(browser, &copy).await?;
    browser.until_there("#merge").await?;
    browser.click("#merge").await?;
    browser.until_there("#undo").await?;
    Ok(copy)
}

/// Brings back what was here before a copy, and waits until that is written.
pub async fn undo(browser: &Browser) -> Outcome {
    browser.script::<()>("window.before = localStorage.groundwork;").await?;
    browser.click("#undo").await?;
    browser.until("it is written", "localStorage.groundwork !== window.before").await
}

fn other() -> Person {
    Person::named("hurt").but(|answers| {
        for item in &Item::ALL[..3] {
            answers.set_item(*item, Reply::Given(Level::ALL[0]));
        }
    })
}
