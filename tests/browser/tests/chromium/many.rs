//! Ten years of somebody's check-ins and rounds: all are drawn, and one more is taken. How soon, says the bench.

use crate::{check_ins, rounds};
use groundwork_browser_tests::{MANY, Person, Setup, show};

#[test]
fn check_ins_are_drawn_and_take_one_more() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named(&format!("hurt+{MANY}")), "check-in").await?;
        browser.until_there("#trust-0-3").await?;
        for id in ["trust-0-3", "strain-1", "s0-1"] {
            browser.click(&format!("#{id}")).await?;
        }
        browser.click("form .main").await?;
        browser.until_gone("form").await?;
        assert_eq!(check_ins::stored(browser).await?.len(), MANY as usize + 1);
        browser.click("main .actions .link").await?;
        browser.until_there("main svg").await
    });
}

#[test]
fn rounds_are_compared_and_an_answer_is_saved() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named(&format!("hurt+{MANY}")), "result").await?;
        browser.until_there("main .actions .link").await?;
        browser.click("main .actions .link").await?;
        browser.until("a line for each area", "document.querySelectorAll('main svg').length === 5").await?;
        show(browser, "page-0").await?;
        browser.script::<()>("window.before = localStorage.groundwork;").await?;
        browser.click("#strain-4").await?;
        browser.until("it is saved", "localStorage.groundwork !== before").await?;
        assert_eq!(rounds::stored(browser).await?.rounds.iter().count(), 50);
        Ok(())
    });
}
