//! "Check your answers": change one, come back, and the plan has changed with it.

use groundwork::questionnaire::{Item, Level, Reply, SafetyAnswer, SafetyItem};
use groundwork::words::text::plan;
use groundwork_browser_tests::{Browser, Journey, Outcome, Person, Setup, barred, the_plan_is_theirs};

// Where a question stands in the list: three about the person, what happened, six of safety, 28 more.
const SAFETY: usize = 4;
const ITEMS: usize = 10;

#[test]
fn the_list_has_every_question() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "check").await?;
        assert_eq!(browser.count(".check .change button").await?, ITEMS + Item::ALL.len());
        assert!(row_is_folded(browser, SAFETY).await? && !row_is_folded(browser, ITEMS).await?);
        Ok(())
    });
}

#[test]
fn an_answer_is_changed_and_the_way_leads_back() {
    Setup::new().run(async |browser| {
        let person = Person::named("hurt");
        let item = Item::CommunicationWithdraw;
        let changed = person.clone().but(|a| a.set_item(item, Reply::Given(Level::ALL[4])));
        assert_ne!(person.answers, changed.answers);
        browser.arrive(&person, "check").await?;
        let control = format!("q{}", item.index());
        change(browser, ITEMS + item.index(), "change-7", &control, 4).await?;
        assert_eq!(browser.record().await?, Some(changed.record()));
        to_the_plan(browser, &changed).await
    });
}

/// One safety answer takes every step with the partner out of the plan at once, and brings it back.
#[test]
fn a_safety_answer_closes_and_opens_the_plan() {
    Setup::new().run(async |browser| {
        let person = Person::named("hurt");
        let afraid = person.clone().but(|a| a.set_safety(SafetyItem::Afraid, Some(SafetyAnswer::Yes)));
        browser.arrive(&person, "plan").await?;
        the_plan_is_theirs(browser, &person).await?;
        let before = browser.texts(".step h3, .step .name").await?;
        assert!(!barred(&before, person.role()).is_empty(), "there is something to take out");

        back_to_the_check(browser).await?;
        change(browser, SAFETY, "change-2", "s0", SafetyAnswer::Yes.index()).await?;
        to_the_plan(browser, &afraid).await?;
        let after = browser.texts(".step h3, .step .name").await?;
        assert_eq!(barred(&after, person.role()), Vec::<&str>::new());

        back_to_the_check(browser).await?;
        change(browser, SAFETY, "change-2", "s0", SafetyAnswer::No.index()).await?;
        to_the_plan(browser, &person).await
    });
}

/// From the list to a question, another answer, and back to the list.
async fn change(browser: &Browser, row: usize, screen: &str, control: &str, choice: usize) -> Outcome {
    // The safety answers are folded: whoever looks over a shoulder sees none.
    if row_is_folded(browser, row).await? {
        browser.click(".check summary").await?;
    }
    browser.click_nth(".check .change button", row).await?;
    browser.until_moved_with_focus(screen, &format!("{control}-0")).await?;
    browser.click(&format!("#{control}-{choice}")).await?;
    browser.click("#next").await?;
    browser.until_moved_to("check").await
}

async fn row_is_folded(browser: &Browser, row: usize) -> Outcome<bool> {
    let look = "return !document.querySelectorAll('.check .change button')[arguments[0]].checkVisibility();";
    browser.script_with(look, vec![row.into()]).await
}

async fn back_to_the_check(browser: &Browser) -> Outcome {
    browser.click_on("main .actions button", plan::CHANGE).await?;
    browser.until_moved_to("check").await
}

async fn to_the_plan(browser: &Browser, person: &Person) -> Outcome {
    let journey = Journey::of(browser, person.clone());
    journey.reads_the_result().await?;
    journey.sees_the_plan().await?;
    // What was opened before is still open: closed again, so that it can be looked at as always.
    for part in ["later", "more"] {
        if browser.shows(&format!("#{part}-toggle[aria-expanded=true]")).await? {
            browser.click(&format!("#{part}-toggle")).await?;
        }
    }
    the_plan_is_theirs(browser, person).await
}
