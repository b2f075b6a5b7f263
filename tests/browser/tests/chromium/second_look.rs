//! Twenty-eight answers that are all the same: a second look is offered once, and blocks nothing.

use groundwork_browser_tests::{Journey, Keeping, Person, Setup};

const OFFER: &str = "#second-look";

#[test]
fn the_offer_can_be_declined() {
    Setup::new().run(async |browser| {
        let journey = Journey::of(browser, Person::named("identical"));
        journey.begins(Keeping::OnThisDevice).await?;
        journey.answers_everything().await?;
        journey.reads_the_result().await?;
        assert!(browser.shows(OFFER).await?);
        browser.click(&format!("{OFFER} button:last-child")).await?;
        browser.until_gone(OFFER).await?;
        browser.reload().await?;
        browser.until_on("result").await?;
        assert_eq!(browser.count(OFFER).await?, 0, "it is offered once");
        journey.sees_the_plan().await
    });
}

#[test]
fn the_offer_can_be_taken() {
    Setup::new().run(async |browser| {
        let journey = Journey::of(browser, Person::named("identical"));
        browser.arrive(journey.person(), "result").await?;
        browser.click(&format!("{OFFER} button:not(:last-child)")).await?;
        browser.until_moved_to("check").await?;
        journey.reads_the_result().await?;
        assert_eq!(browser.count(OFFER).await?, 0, "it is offered once");
        Ok(())
    });
}

#[test]
fn others_get_no_offer() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("light"), "result").await?;
        assert_eq!(browser.count(OFFER).await?, 0);
        Ok(())
    });
}
