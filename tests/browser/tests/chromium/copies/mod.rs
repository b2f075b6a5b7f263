//! Copies as a person makes and opens them.

mod carried;
mod opened;

use groundwork::questionnaire::{Item, Level, Reply};
use groundwork_browser_tests::{Browser, Outcome, Person};

/// Brings back what was here before a copy, and waits until that is written.
async fn undo(browser: &Browser) -> Outcome {
    let before = browser.stored("groundwork").await?;
    browser.click("#undo").await?;
    browser.until_stored_anew(before.as_deref()).await
}

fn other() -> Person {
    Person::named("hurt").but(|answers| {
        for item in &Item::ALL[..3] {
            answers.set_item(*item, Reply::Given(Level::ALL[0]));
        }
    })
}
