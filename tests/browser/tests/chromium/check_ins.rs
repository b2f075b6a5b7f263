//! Check-ins as a person makes them: kept and deleted. Behind a passphrase: rounds.rs, `tests/engines/`.

use groundwork::questionnaire::SafetyAnswer;
use groundwork_browser_tests::{Person, Setup, check_in, confirm, fill};

const HELPED: &str = "A walk, then \"tea\"\nand a good night";

#[test]
fn what_is_entered_is_there_the_next_time() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "start").await?;
        browser.follow("#offer .link", "check-in").await?;
        // Nothing yet: it is said, and nothing is kept.
        browser.click("form .main").await?;
        browser.until_there("form .error").await?;
        fill(browser, &[("helped", HELPED)]).await?;
        check_in(browser, SafetyAnswer::No).await?;
        browser.until_gone("form").await?;
        browser.until_focus_on("title").await?;
        let kept = browser.kept().await?;
        assert_eq!(kept.checkins.iter().map(|(_, said)| &*said.helped).collect::<Vec<_>>(), [HELPED]);
        browser.reload_on("check-in").await?;
        assert_eq!(browser.ticked().await?, Vec::<String>::new());
        browser.click(".back").await?;
        browser.until_on("start").await?;
        browser.follow("#offer .link", "check-ins").await?;
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

#[test]
fn one_is_deleted_after_a_question() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt+26"), "check-ins").await?;
        assert_eq!(browser.count("main .data:not(#table)").await?, 10);
        browser.click("#older").await?;
        let shown = |n: usize| format!("document.querySelectorAll('main .data:not(#table)').length === {n}");
        browser.until("all of them", &shown(26)).await?;
        browser.click("main .data:not(#table) summary").await?;
        browser.click("main .data[open] > .link").await?;
        confirm(browser).await?;
        browser.until("one fewer", &shown(25)).await?;
        browser.until_focus_on("told").await?;
        browser.reload_on("check-ins").await?;
        assert_eq!(browser.kept().await?.checkins.iter().count(), 25);
        browser.click("#table summary").await?;
        browser.until("the table", "document.querySelectorAll('#table tbody tr').length === 25").await
    });
}
