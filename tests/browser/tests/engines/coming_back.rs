//! What a person does who comes back: a check-in, a new round, each still there after a reload.

use groundwork::questionnaire::{Page, SafetyAnswer, SafetyItem};
use groundwork::record::Record;
use groundwork_browser_tests::{Browser, Journey, Outcome, Person, Setup, the_plan_is_theirs};

/// A month of check-ins; the last answers are more than four weeks old, by the clock of any machine.
const PERSON: &str = "hurt+4";

async fn check_in(browser: &Browser, afraid: SafetyAnswer) -> Outcome {
    browser.until_there("#trust-0-3").await?;
    for id in ["trust-0-3", "strain-1"] {
        browser.click(&format!("#{id}")).await?;
    }
    browser.click(&format!("#s0-{}", afraid.index())).await?;
    browser.click("form .main").await
}

async fn stored(browser: &Browser) -> Outcome<Record> {
    let text = browser.stored("groundwork").await?.ok_or("a record")?;
    Ok(Record::from_text(&text).map_err(|error| format!("{error:?}"))?)
}

async fn five_lines(browser: &Browser) -> Outcome {
    browser.until("a line for each area", "document.querySelectorAll('main svg').length === 5").await
}

#[test]
fn a_yes_to_fear_changes_the_plan_at_once() {
    Setup::chosen().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "check-in").await?;
        check_in(browser, SafetyAnswer::Yes).await?;
        browser.until_moved_to("own-page").await?;
        let afraid = Person::named("hurt").but(|a| a.set_safety(SafetyItem::Afraid, Some(SafetyAnswer::Yes)));
        browser.click("main .actions .main").await?;
        browser.until_moved_to("plan").await?;
        the_plan_is_theirs(browser, &afraid).await?;
        // A later no says that the yes still counts; it is taken back where the answers are.
        browser.arrive(&afraid, "check-in").await?;
        check_in(browser, SafetyAnswer::No).await?;
        browser.until_gone("form").await?;
        browser.click("main .notice .link").await?;
        browser.until_moved_to("check").await?;
        browser.reload().await?;
        let record = stored(browser).await?;
        assert_eq!(record.answers.safety(SafetyItem::Afraid), SafetyAnswer::Yes);
        Ok(())
    });
}

#[test]
fn from_the_offer_to_the_comparison() {
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
            if page == Page::Safety {
                browser.click("#s0-0").await?;
                browser.click(".foot nav .link").await?;
                browser.until_moved_to("plan").await?;
                browser.until_there("#open-round").await?;
                let afraid =
                    person.clone().but(|a| a.set_safety(SafetyItem::Afraid, Some(SafetyAnswer::Yes)));
                the_plan_is_theirs(browser, &afraid).await?;
                browser.back().await?;
                browser.until_on("page-2").await?;
            }
            journey.answers(page).await?;
        }
        assert_eq!(stored(browser).await?.rounds.iter().count(), 2);
        journey.reads_the_result().await?;
        assert!(!browser.shows("#open-round").await?);
        browser.until_there("main > div:last-child .actions .link").await?;
        browser.click("main .actions .link").await?;
        browser.until_moved_to("rounds").await?;
        five_lines(browser).await?;
        browser.reload().await?;
        browser.until_on("rounds").await?;
        five_lines(browser).await?;
        assert_eq!(browser.count("#with option").await?, 2);
        Ok(())
    });
}
