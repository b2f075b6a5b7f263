//! Ten years of somebody's check-ins and rounds: all are drawn, and one more is taken. How soon, says the bench.

use groundwork::questionnaire::SafetyAnswer;
use groundwork_browser_tests::{MANY, Person, Setup, check_in, show, until_compared};

#[test]
fn all_are_drawn_and_one_more_is_taken() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named(&format!("hurt+{MANY}")), "result").await?;
        browser.until_there("main .actions .link").await?;
        browser.follow("main .actions .link", "rounds").await?;
        until_compared(browser).await?;
        show(browser, "page-0").await?;
        let before = browser.stored("groundwork").await?;
        browser.click("#strain-4").await?;
        browser.until_stored_anew(before.as_deref()).await?;
        show(browser, "check-in").await?;
        check_in(browser, SafetyAnswer::No).await?;
        browser.until_gone("form").await?;
        let kept = browser.kept().await?;
        assert_eq!((kept.checkins.iter().count(), kept.rounds.iter().count()), (MANY as usize + 1, 50));
        browser.click("main .actions .link").await?;
        browser.until_there("main svg").await
    });
}
