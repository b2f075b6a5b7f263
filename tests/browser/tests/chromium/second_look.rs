//! Twenty-eight answers that are all the same: a second look is offered once, and blocks nothing.

use groundwork_browser_tests::{Journey, Person, Setup};

const OFFER: &str = "#second-look";

#[test]
fn the_offer_can_be_taken_or_declined_once() {
    Setup::new().run(async |browser| {
        let journey = Journey::of(browser, Person::named("identical"));
        browser.arrive(journey.person(), "result").await?;
        browser.click(&format!("{OFFER} button:not(:last-child)")).await?;
        browser.until_moved_to("check").await?;
        journey.reads_the_result().await?;
        assert_eq!(browser.count(OFFER).await?, 0);

        browser.arrive(journey.person(), "result").await?;
        browser.click(&format!("{OFFER} button:last-child")).await?;
        browser.until_gone(OFFER).await?;
        browser.reload_on("result").await?;
        assert_eq!(browser.count(OFFER).await?, 0);
        journey.sees_the_plan().await
    });
}
