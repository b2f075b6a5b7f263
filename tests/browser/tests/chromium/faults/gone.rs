//! The browser clears storage while the page is open, all of it or a part.

use super::given::{Found, LAST, RECORD, UNSAVED, anew, copy, later, opened, walk};
use super::tally::Tally;
use groundwork::questionnaire::{Answers, Level, Reply};
use groundwork_browser_tests::{Browser, Outcome};

pub async fn cleared(browser: &Browser, tally: &mut Tally) -> Outcome {
    for what in ["clear()", "removeItem('groundwork')"] {
        let (stored, text) = later();
        opened(browser, &[(RECORD, &text), (LAST, &text)]).await?;
        let mut all = stored.record.answers;
        all.strain = Reply::Given(Level::ALL[0]);
        one(browser, tally, what, &all).await?;

        anew(browser).await?;
        walk(browser, &["#begin", "#keep", "#role-1"]).await?;
        let begun = Found::of(browser).await?.record().ok_or("nothing was stored")?;
        let mut all = begun.answers;
        all.strain = Reply::Given(Level::ALL[0]);
        one(browser, tally, &format!("{what} at a first visit"), &all).await?;
    }
    Ok(())
}

/// One more answer after storage was cleared: it is told, and saved again only when asked.
async fn one(browser: &Browser, tally: &mut Tally, what: &str, all: &Answers) -> Outcome {
    let call = what.split_once(" at ").map_or(what, |(call, _)| call);
    browser.script::<()>(&format!("localStorage.{call};")).await?;
    walk(browser, &["#strain-0"]).await?;
    let found = Found::of(browser).await?;
    let copied = copy(browser).await?.map(|record| record.answers);
    let seen = found.sees(&[UNSAVED]) && !found.stored.contains_key(RECORD);
    tally.count(what, copied.as_ref() == Some(all), seen, &found);

    walk(browser, &[".keeping .notice button"]).await?;
    let found = Found::of(browser).await?;
    let stored = found.record().map(|record| record.answers);
    tally.count(format!("{what}, saved again"), stored.as_ref() == Some(all), found.sees(&[]), &found);
    Ok(())
}
