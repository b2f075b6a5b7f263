//! What a person does who comes back: steps ticked and set aside, a check-in, a new round, each still there
//! after a reload.

use groundwork::questionnaire::{Page, SafetyAnswer, SafetyItem};
use groundwork_browser_tests::{Browser, Journey, Outcome, Person, Setup, the_plan_is_theirs};

/// A month of check-ins; the last answers are more than four weeks old.
const PERSON: &str = "hurt+4";

async fn on_the_plan(browser: &Browser) -> Outcome {
    browser.until_on("plan").await?;
    browser.until_there("#own").await
}

#[test]
fn ticks_and_what_was_set_aside_stay() {
    Setup::chosen().run(async |browser| {
        let sheet = Person::named(PERSON).sheet();
        let with_partner = sheet.first.iter().find(|step| !step.action.tags.is_empty());
        let with_partner = with_partner.ok_or("a first step with the partner")?.action.id;
        let ticked = sheet.first[0].action.id;
        browser.arrive(&Person::named(PERSON), "plan").await?;
        on_the_plan(browser).await?;
        browser.click(&format!("#move-{ticked}-0")).await?;
        browser.click(&format!("details.aside:has(#aside-{with_partner}-2) summary")).await?;
        browser.click(&format!("#aside-{with_partner}-2")).await?;
        browser.until_there("#set-aside").await?;
        browser.reload().await?;
        on_the_plan(browser).await?;
        let moved = format!("document.getElementById('move-{ticked}-0').checked");
        browser.until("the tick is there", &moved).await?;
        // What doesn't feel safe has taken its kind along.
        for step in sheet.first.iter().filter(|step| !step.action.tags.is_empty()) {
            assert_eq!(browser.count(&format!("#step-{}", step.action.id)).await?, 0);
        }
        Ok(())
    });
}

#[test]
fn a_check_in_with_a_yes_changes_the_plan() {
    Setup::chosen().run(async |browser| {
        let person = Person::named(PERSON);
        browser.arrive(&person, "check-in").await?;
        browser.until_there("#trust-0-3").await?;
        for id in ["trust-0-3", "strain-1", "s0-0"] {
            browser.click(&format!("#{id}")).await?;
        }
        browser.click("form .main").await?;
        browser.until_moved_to("own-page").await?;
        browser.reload().await?;
        browser.until_on("own-page").await?;
        browser.click("main .actions .main").await?;
        browser.until_moved_to("plan").await?;
        let afraid = person.but(|a| a.set_safety(SafetyItem::Afraid, Some(SafetyAnswer::Yes)));
        the_plan_is_theirs(browser, &afraid).await
    });
}

#[test]
fn a_new_round_ends_in_before_and_after() {
    Setup::chosen().run(async |browser| {
        let person = Person::named(PERSON);
        let journey = Journey::of(browser, person.clone());
        browser.arrive(&person, "plan").await?;
        browser.until_there("#offer-round").await?;
        browser.click("#offer-round .link").await?;
        browser.until_moved_to("again").await?;
        browser.click("#begin-round").await?;
        browser.until_moved_to("page-0").await?;
        for page in Page::ALL {
            assert_eq!(browser.ticked().await?, Vec::<String>::new(), "a former answer leads on {page:?}");
            journey.answers(page).await?;
        }
        journey.reads_the_result().await?;
        browser.until_there("main > div:last-child .actions .link").await?;
        browser.click("main .actions .link").await?;
        browser.until_moved_to("rounds").await?;
        browser.reload().await?;
        browser.until_on("rounds").await?;
        browser.until("a line for each area", "document.querySelectorAll('main svg').length === 5").await
    });
}
