//! What somebody new does once the plan is there, in the very visit of the first question, kept or not.

use groundwork::questionnaire::SafetyAnswer;
use groundwork::words::text::plan::GONE_LATER;
use groundwork_browser_tests::keys::ENTER;
use groundwork_browser_tests::{
    Browser, Journey, Keeping, Outcome, Person, SAVED, Setup, begins_anew, check_in, choose, lock, open,
    saved, set_passphrase, show,
};
use serde_json::json;

const NOTE: &str = "At breakfast, \"slowly\"";
const OWN: &str = "Call my sister";

/// Somebody walks to the plan; gives the ids of its first two steps.
async fn to_the_plan(browser: &Browser, keeping: Keeping) -> Outcome<[&'static str; 2]> {
    let journey = Journey::of(browser, Person::named("hurt"));
    journey.walks_to_the_plan(keeping).await?;
    browser.until_there("#own").await?;
    let first = journey.person().sheet().first;
    Ok([first[0].action.id, first[1].action.id])
}

/// Ticks a move and a step, writes, sets a step aside and takes it back, and leaves a check-in.
async fn lives_with_it(browser: &Browser, [one, two]: [&str; 2]) -> Outcome {
    let today = json!(browser.texts(".today-move").await?[0]);
    browser.click(&format!("#move-{one}-0")).await?;
    let other = format!("document.querySelector('.today-move').textContent !== {today}");
    browser.until("today goes on", &other).await?;
    browser.click(&format!("#done-{two}")).await?;
    browser.click(&format!("details.note:has(#note-{one}) summary")).await?;
    browser.click(&format!("#note-{one}")).await?;
    browser.press(NOTE).await?;
    browser.click("#own-new").await?;
    browser.press(OWN).await?;
    browser.press(ENTER).await?;
    browser.until_there("#own li .tick").await?;
    browser.click(&format!("details.aside:has(#aside-{two}-0) summary")).await?;
    browser.click(&format!("#aside-{two}-0")).await?;
    browser.until_there("#set-aside").await?;
    assert_eq!(browser.count(&format!("#step-{two}")).await?, 0);
    browser.click(&format!("#back-{two}")).await?;
    browser.until_there(&format!("#step-{two}")).await?;
    show(browser, "check-in").await?;
    check_in(browser, SafetyAnswer::No).await?;
    browser.until_gone("form").await
}

/// All of that, as it is found again.
async fn all_is_there(browser: &Browser, [one, two]: [&str; 2]) -> Outcome {
    show(browser, "check-ins").await?;
    browser.until_there("main .data:not(#table)").await?;
    show(browser, "plan").await?;
    browser.until_there("#own li .tick").await?;
    for id in [format!("move-{one}-0"), format!("done-{two}")] {
        browser.until("it is ticked", &format!("document.getElementById('{id}')?.checked")).await?;
    }
    let note = format!("document.getElementById('note-{one}')?.value === {}", json!(NOTE));
    browser.until("the note is there", &note).await?;
    assert_eq!(browser.texts("#own li .tick").await?, [OWN]);
    assert_eq!(browser.count(&format!("#step-{two}")).await?, 1);
    Ok(())
}

/// Saves a copy, and gives it.
async fn saves_a_copy(browser: &Browser) -> Outcome<String> {
    show(browser, "copies").await?;
    browser.until_there("#save-copy").await?;
    browser.script::<()>(SAVED).await?;
    browser.click("#save-copy").await?;
    saved(browser).await
}

/// Opens it as somebody new does.
async fn opens_a_copy(browser: &Browser, copy: &str, keeping: Keeping) -> Outcome {
    browser.follow("main .actions .link", "copies").await?;
    choose(browser, copy).await?;
    browser.until_there("#replace").await?;
    browser.follow("#replace", "privacy").await?;
    Journey::of(browser, Person::nobody()).chooses(keeping).await?;
    browser.until_moved_to("check").await
}

#[test]
fn what_is_kept_can_be_copied_and_locked() {
    Setup::chosen().run(async |browser| {
        let steps = to_the_plan(browser, Keeping::OnThisDevice).await?;
        lives_with_it(browser, steps).await?;
        all_is_there(browser, steps).await?;
        let copy = saves_a_copy(browser).await?;
        assert!(copy.contains("At breakfast") && copy.contains(OWN), "{copy}");
        set_passphrase(browser, "river stone lamp").await?;
        let stored = browser.stored("groundwork").await?.unwrap_or_default();
        assert!(stored.contains("\"locked\"") && !stored.contains(OWN), "{stored}");
        lock(browser).await?;
        open(browser, "river stone lamp").await?;
        all_is_there(browser, steps).await
    });
}

/// All of it works, is said to go with the page, and does.
#[test]
fn what_is_not_kept_goes_with_the_page() {
    Setup::chosen().run(async |browser| {
        let steps = to_the_plan(browser, Keeping::Nothing).await?;
        let told = json!(GONE_LATER.to_string());
        let says = format!("document.querySelector('main').textContent.includes({told})");
        browser.until("it says that it will be gone", &says).await?;
        lives_with_it(browser, steps).await?;
        all_is_there(browser, steps).await?;
        let copy = saves_a_copy(browser).await?;
        assert_eq!(browser.traces().await?, Vec::<String>::new());
        browser.reload().await?;
        begins_anew(browser).await?;
        assert_eq!(browser.traces().await?, Vec::<String>::new());
        // The copy is the person's own.
        opens_a_copy(browser, &copy, Keeping::Nothing).await?;
        all_is_there(browser, steps).await?;
        assert_eq!(browser.traces().await?, Vec::<String>::new());
        Ok(())
    });
}
