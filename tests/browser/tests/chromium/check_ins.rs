//! Check-ins as a person makes them: kept, heard, deleted, and carried over.

use crate::copies::{carried_over, undo};
use crate::locked::PASSPHRASE;
use groundwork::questionnaire::SafetyAnswer;
use groundwork::record::{Record, Stamps};
use groundwork_browser_tests::{
    Browser, Outcome, Person, Setup, choose, fill, open, set_passphrase, show, until_locked,
};
use serde_json::json;

const HELPED: &str = "A walk, then \"tea\"\nand a good night";

/// Fills in a check-in and saves it.
async fn check_in(browser: &Browser, afraid: SafetyAnswer) -> Outcome {
    browser.until_there("#trust-0-3").await?;
    for id in ["trust-0-3", "trust-1-2", "trust-2-5", "strain-1"] {
        browser.click(&format!("#{id}")).await?;
    }
    browser.click(&format!("#s0-{}", afraid.index())).await?;
    fill(browser, &[("helped", HELPED)]).await?;
    browser.click("form .main").await
}

/// The texts of all that are stored.
pub async fn stored(browser: &Browser) -> Outcome<Vec<String>> {
    let text = browser.stored("groundwork").await?.ok_or("a record")?;
    let record = Record::from_text(&text).map_err(|error| format!("{error:?}"))?;
    Ok(record.checkins.iter().map(|(_, said)| said.helped.clone()).collect())
}

#[test]
fn what_is_entered_is_there_the_next_time() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "start").await?;
        browser.click("#offer .link").await?;
        browser.until_moved_to("check-in").await?;
        // Nothing yet: it is said, and nothing is kept.
        browser.click("form .main").await?;
        browser.until_there("form .error").await?;
        check_in(browser, SafetyAnswer::No).await?;
        browser.until_gone("form").await?;
        browser.until("the focus is on the heading", "document.activeElement?.id === 'title'").await?;
        assert_eq!(stored(browser).await?, [HELPED]);
        browser.reload().await?;
        browser.until_on("check-in").await?;
        assert_eq!(browser.ticked().await?, Vec::<String>::new());
        browser.click(".back").await?;
        browser.until_on("start").await?;
        browser.click("#offer .link").await?;
        browser.until_moved_to("check-ins").await?;
        assert_eq!(browser.count("main .data:not(#table)").await?, 1);
        browser.click("main .data:not(#table) summary").await?;
        let seen = browser.visible_text().await?;
        assert!(HELPED.lines().all(|line| seen.contains(line)), "{seen}");
        // What was written is in the record and nowhere else.
        assert_eq!(browser.full_address().await?, browser.address());
        assert!(!browser.title().await?.contains("walk"));
        assert_eq!(browser.console().await?, Vec::<String>::new());
        Ok(())
    });
}

/// What is filled in stays while somebody looks for help in between.
#[test]
fn a_look_at_the_help_lines_loses_nothing() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "check-in").await?;
        browser.click("#trust-0-3").await?;
        browser.click("#hard").await?;
        browser.press("abc").await?;
        browser.click("form p .link").await?;
        browser.until_moved_to("help").await?;
        browser.back().await?;
        browser.until_on("check-in").await?;
        browser.until("the answer", "document.getElementById('trust-0-3')?.checked").await?;
        browser.until("the text", "document.getElementById('hard').value === 'abc'").await
    });
}

#[test]
fn one_is_deleted_after_a_question() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt+26"), "check-ins").await?;
        assert_eq!(browser.count("main .data:not(#table)").await?, 10);
        browser.click("#older").await?;
        browser
            .until("all of them", "document.querySelectorAll('main .data:not(#table)').length === 26")
            .await?;
        browser.click("main .data:not(#table) summary").await?;
        browser.click("main .data[open] > .link").await?;
        browser.until("the focus is on the question", "document.activeElement?.id === 'sure'").await?;
        browser.click("#delete-yes").await?;
        browser
            .until("one fewer", "document.querySelectorAll('main .data:not(#table)').length === 25")
            .await?;
        browser.until("the focus is on what was done", "document.activeElement?.id === 'told'").await?;
        assert_eq!(stored(browser).await?.len(), 25);
        browser.reload().await?;
        browser.until_on("check-ins").await?;
        assert_eq!(stored(browser).await?.len(), 25);
        browser.click("#table summary").await?;
        browser.until("the table", "document.querySelectorAll('#table tbody tr').length === 25").await
    });
}

#[test]
fn a_copy_carries_them_over() {
    Setup::new().run(async |browser| {
        let copy = carried_over(browser, "hurt+4", "hurt").await?;
        let all =
            Record::from_text(&Person::named("hurt+4").record()).map_err(|error| format!("{error:?}"))?;
        let all = Record { stamps: Stamps::default(), ..all };
        assert_eq!(browser.record().await?, Some(all.to_text()));
        undo(browser).await?;
        assert_eq!(stored(browser).await?, Vec::<String>::new());
        choose(browser, &copy).await?;
        browser.until_there("#replace").await?;
        browser.click("#replace").await?;
        browser.until_there("#undo").await?;
        assert_eq!(stored(browser).await?.len(), 4, "what was undone can be opened again");
        Ok(())
    });
}

#[test]
fn a_locked_record_keeps_them() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "start").await?;
        set_passphrase(browser, PASSPHRASE).await?;
        let before = browser.stored("groundwork").await?;
        show(browser, "check-in").await?;
        check_in(browser, SafetyAnswer::No).await?;
        browser.until("it is sealed", &format!("localStorage.groundwork !== {}", json!(before))).await?;
        let stored = browser.stored("groundwork").await?.ok_or("a record")?;
        assert!(!stored.contains("checkins") && !stored.contains("walk"), "{stored}");
        browser.click("#lock-now").await?;
        until_locked(browser).await?;
        assert!(!browser.visible_text().await?.contains("walk"));
        open(browser, PASSPHRASE).await?;
        browser.until_there("#trust-0-3").await?;
        browser.click(".back").await?;
        show(browser, "check-ins").await?;
        browser.until_there("main .data:not(#table)").await
    });
}
