//! The app stops while it is open: the page says so by itself, and what was saved stays as it was.

use super::given::{Found, LAST, RECORD, later, opened, walk};
use super::tally::Tally;
use groundwork_browser_tests::{Browser, Outcome};

/// A call that the app makes on every answer throws: what it held at that moment stays held.
const BREAK: &str = "window.errors = [];
    addEventListener('error', ({ message }) => window.errors.push(message));
    Date.now = () => { throw new Error('no time'); };";

/// Gives the errors that were told.
async fn broken(browser: &Browser, tally: &mut Tally, answers: &[&str]) -> Outcome<Vec<String>> {
    let (stored, text) = later();
    opened(browser, &[(RECORD, &text), (LAST, &text)]).await?;
    browser.script::<()>(BREAK).await?;
    walk(browser, answers).await?;
    let found = Found::of(browser).await?;
    let intact = |found: &Found| [RECORD, LAST].iter().all(|key| found.stored.get(*key) == Some(&text));
    tally.count("told", intact(&found), found.failed, &found);
    let errors = browser.script("return window.errors;").await?;

    // The button of the notice loads the page again, and what was saved is there.
    browser.click("#reload").await?;
    browser.until("it is loaded again", "!('errors' in window)").await?;
    browser.until_ready().await?;
    let found = Found::of(browser).await?;
    let kept = found.record() == Some(stored.record) && intact(&found);
    let seen = found.sees(&[]) && found.shows(&["role-0", "status-0", "strain-2"]);
    tally.count("loaded again", kept, seen, &found);
    Ok(errors)
}

pub async fn throws(browser: &Browser, tally: &mut Tally) -> Outcome {
    let errors = broken(browser, tally, &["#strain-0"]).await?;
    assert!(errors.iter().any(|error| !error.is_empty()), "{errors:?}");
    Ok(())
}

pub async fn traps(browser: &Browser, tally: &mut Tally) -> Outcome {
    let errors = broken(browser, tally, &["#strain-0", "#strain-1", "#role-1"]).await?;
    assert!(errors.iter().any(|error| error.contains("RuntimeError")), "it was to trap: {errors:?}");
    Ok(())
}
