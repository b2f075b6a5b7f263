//! "Check your answers": change one, come back, and the plan has changed with it.

use groundwork::questionnaire::{Item, Level, Reply, SafetyAnswer, SafetyItem};
use groundwork::words::text::plan;
use groundwork_browser_tests::{Browser, Journey, Outcome, Person, Setup, barred, the_plan_is_theirs};

// Where a question stands in the list: three about the person, what happened, six of safety, 28 more.
const SAFETY: usize = 4;
const ITEMS: usize = 10;

/// And back: one answer about an area, and one about safety, which takes every step with the partner out of the plan
/// at once.
#[test]
fn what_is_changed_changes_the_plan() {
    Setup::new().run(async |browser| {
        let hurt = Person::named("hurt");
        let item = Item::CommunicationWithdraw;
        let withdraws = hurt.clone().but(|a| a.set_item(item, Reply::Given(Level::ALL[4])));
        let afraid = withdraws.clone().but(|a| a.set_safety(SafetyItem::Afraid, Some(SafetyAnswer::Yes)));
        assert_ne!(hurt.answers, withdraws.answers);
        browser.arrive(&hurt, "check").await?;
        assert_eq!(browser.count(".check .change button").await?, ITEMS + Item::ALL.len());
        assert!(row_is_folded(browser, SAFETY).await? && !row_is_folded(browser, ITEMS).await?);

        change(browser, ITEMS + item.index(), "change-7", &format!("q{}", item.index()), 4).await?;
        assert_eq!(browser.record().await?, Some(withdraws.record()));
        assert!(!to_the_plan(browser, &withdraws).await?.is_empty(), "there is something to take out");
        back_to_the_check(browser).await?;
        change(browser, SAFETY, "change-2", "s0", SafetyAnswer::Yes.index()).await?;
        assert_eq!(to_the_plan(browser, &afraid).await?, Vec::<&str>::new());
        back_to_the_check(browser).await?;
        change(browser, SAFETY, "change-2", "s0", SafetyAnswer::No.index()).await?;
        to_the_plan(browser, &withdraws).await.map(drop)
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
    browser.follow("#next", "check").await
}

async fn row_is_folded(browser: &Browser, row: usize) -> Outcome<bool> {
    let look = "return !document.querySelectorAll('.check .change button')[arguments[0]].checkVisibility();";
    browser.script_with(look, vec![row.into()]).await
}

async fn back_to_the_check(browser: &Browser) -> Outcome {
    browser.click_on("main .actions button", plan::CHANGE).await?;
    browser.until_moved_to("check").await
}

/// Gives the steps on it that involve the partner.
async fn to_the_plan(browser: &Browser, person: &Person) -> Outcome<Vec<&'static str>> {
    let journey = Journey::of(browser, person.clone());
    journey.reads_the_result().await?;
    journey.sees_the_plan().await?;
    // What was opened before is still open: closed again, so that it can be looked at as always.
    for part in ["later", "more"] {
        if browser.shows(&format!("#{part}-toggle[aria-expanded=true]")).await? {
            browser.click(&format!("#{part}-toggle")).await?;
        }
    }
    the_plan_is_theirs(browser, person).await?;
    Ok(barred(&browser.texts(".step h3, .step .name").await?, person.role()))
}
