//! What a person does who comes back: a check-in, a new round, each still there after a reload.

use groundwork::questionnaire::{Page, SafetyAnswer, SafetyItem};
use groundwork_browser_tests::{
    Journey, Person, Setup, begin_round, check_in, the_plan_is_theirs, until_compared,
};

/// A month of check-ins; the last answers are more than four weeks old, by the clock of any machine.
const PERSON: &str = "hurt+4";

#[test]
fn a_yes_to_fear_changes_the_plan_at_once() {
    Setup::chosen().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "check-in").await?;
        check_in(browser, SafetyAnswer::Yes).await?;
        browser.until_moved_to("own-page").await?;
        let afraid = Person::named("hurt").but(|a| a.set_safety(SafetyItem::Afraid, Some(SafetyAnswer::Yes)));
        browser.follow("main .actions .main", "plan").await?;
        the_plan_is_theirs(browser, &afraid).await?;
        // A later no says that the yes still counts; it is taken back where the answers are.
        browser.arrive(&afraid, "check-in").await?;
        check_in(browser, SafetyAnswer::No).await?;
        browser.until_gone("form").await?;
        browser.follow("main .notice .link", "check").await?;
        browser.reload().await?;
        assert_eq!(browser.kept().await?.answers.safety(SafetyItem::Afraid), SafetyAnswer::Yes);
        Ok(())
    });
}

#[test]
fn from_the_offer_to_the_comparison() {
    Setup::chosen().run(async |browser| {
        let person = Person::named(PERSON);
        let journey = Journey::of(browser, person.clone());
        begin_round(browser, &person).await?;
        for page in Page::ALL {
            assert_eq!(browser.ticked().await?, Vec::<String>::new(), "a former answer leads on {page:?}");
            if page == Page::Safety {
                browser.click("#s0-0").await?;
                browser.follow(".foot nav .link", "plan").await?;
                browser.until_there("#open-round").await?;
                let afraid =
                    person.clone().but(|a| a.set_safety(SafetyItem::Afraid, Some(SafetyAnswer::Yes)));
                the_plan_is_theirs(browser, &afraid).await?;
                browser.back().await?;
                browser.until_on("page-2").await?;
            }
            journey.answers(page).await?;
        }
        assert_eq!(browser.kept().await?.rounds.iter().count(), 2);
        journey.reads_the_result().await?;
        assert!(!browser.shows("#open-round").await?);
        browser.until_there("main > div:last-child .actions .link").await?;
        browser.follow("main .actions .link", "rounds").await?;
        until_compared(browser).await?;
        browser.reload_on("rounds").await?;
        until_compared(browser).await?;
        assert_eq!(browser.count("#with option").await?, 2);
        Ok(())
    });
}

/// Only the app's page waits for the app; these two are whole from the start.
#[test]
fn the_pages_without_the_app_wait_for_nothing() {
    Setup::chosen().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "plan").await?;
        for page in ["how.html", "paper.html"] {
            browser.go_to(&format!("{}{page}", browser.address())).await?;
            assert!(browser.shows("#title").await?, "{page} is empty for who keeps something");
            // Script and style inside are its own: were they not in the policy, neither of these would hold.
            let skips = "document.querySelector('.skip').click();
                return [document.activeElement.id, location.hash, getComputedStyle(document.querySelector('.skip')).position];";
            assert_eq!(browser.script::<[String; 3]>(skips).await?, ["main", "", "absolute"], "{page}");
        }
        Ok(())
    });
}
