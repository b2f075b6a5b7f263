//! A clock that is wrong, and one that goes back.

use super::given::{Found, LAST, RECORD, SCREEN, anew, later, opened, walk};
use super::tally::Tally;
use groundwork::questionnaire::{Level, Reply};
use groundwork_browser_tests::{Browser, Outcome};

const IN_1970: u64 = 1_000;
const IN_2100: u64 = 4_102_444_800_000;

fn said(found: &Found, level: usize) -> bool {
    found.record().is_some_and(|record| record.answers.strain == Reply::Given(Level::ALL[level]))
}

/// With a record of today, and with one that was begun under that clock; then the clock is put right.
pub async fn wrong(browser: &Browser, tally: &mut Tally) -> Outcome {
    let (stored, text) = later();
    for now in [IN_1970, IN_2100] {
        let source = format!("Date.now = () => {now};");
        for of_today in [true, false] {
            let clock = browser.before_load(&source).await?;
            if of_today {
                opened(browser, &[(RECORD, &text), (LAST, &text)]).await?;
            } else {
                anew(browser).await?;
                walk(browser, &["#begin", "#keep"]).await?;
            }
            walk(browser, &["#strain-1", "#strain-0"]).await?;
            let found = Found::of(browser).await?;
            tally.count(format!("{now}, today's: {of_today}"), said(&found, 0), found.sees(&[]), &found);

            browser.no_longer(clock).await?;
            browser.reload_on(SCREEN).await?;
            walk(browser, &["#strain-3"]).await?;
            browser.reload_on(SCREEN).await?;
            let found = Found::of(browser).await?;
            let steps = found.record().is_some_and(|record| !of_today || record.steps == stored.record.steps);
            let seen = found.sees(&[]) && found.ticked.contains(&"strain-3".to_owned());
            tally.count(format!("{now}, put right"), said(&found, 3) && steps, seen, &found);
        }
    }
    Ok(())
}

async fn answer_at(browser: &Browser, now: u64, control: &str) -> Outcome {
    browser.script::<()>(&format!("Date.now = () => {now};")).await?;
    walk(browser, &[control]).await
}

async fn until_ticked(browser: &Browser, control: &str) -> Outcome {
    browser
        .until(&format!("{control} is ticked"), &format!("document.querySelector('{control}').checked"))
        .await
}

/// The clock goes back between two answers to one question: the later one is the one that counts.
pub async fn going_back(browser: &Browser, tally: &mut Tally) -> Outcome {
    let (_, text) = later();
    opened(browser, &[(RECORD, &text), (LAST, &text)]).await?;
    let first = browser.tab().await?;
    let second = browser.new_tab().await?;
    browser.visit().await?;
    browser.script::<()>(&format!("history.replaceState('{SCREEN}', '');")).await?;
    browser.reload().await?;
    for (round, [early, late]) in [[0, 4], [1, 3]].into_iter().enumerate() {
        let (early, late_control) = (format!("#strain-{early}"), format!("#strain-{late}"));
        browser.turn_to(&first).await?;
        answer_at(browser, IN_2100 + round as u64, &early).await?;
        browser.turn_to(&second).await?;
        until_ticked(browser, &early).await?;
        answer_at(browser, IN_1970, &late_control).await?;
        let found = Found::of(browser).await?;
        tally.count(format!("round {round}"), said(&found, late), found.sees(&[]), &found);
        browser.turn_to(&first).await?;
        until_ticked(browser, &late_control).await?;
    }
    browser.turn_to(&second).await?;
    browser.close_tab().await?;
    browser.turn_to(&first).await?;
    Ok(())
}
