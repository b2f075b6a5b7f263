//! Whole journeys of the example people: what is on the screen at their end is the engine's plan.

use groundwork::plan::ACTIONS;
use groundwork::questionnaire::{Role, SafetyState};
use groundwork::words::step;
use groundwork_browser_tests::{Browser, Journey, Keeping, Outcome, Person, Setup};

pub use groundwork_browser_tests::the_plan_is_theirs;

/// A person walks from the address to the plan, by clicks alone.
fn walks(name: &str) {
    Setup::new().run(async |browser| {
        let journey = Journey::of(browser, Person::named(name));
        journey.walks_to_the_plan(Keeping::OnThisDevice).await?;
        the_plan_is_theirs(browser, journey.person()).await?;
        safety_comes_first(browser, journey.person()).await
    });
}

macro_rules! journeys {
    ($($test:ident: $person:literal,)+) => { $(#[test] fn $test() { walks($person); })+ };
}

journeys! {
    one_who_was_hurt: "hurt",
    one_who_broke_trust: "broke",
    both_broke_it: "both",
    one_in_danger: "flag",
    one_who_frightened_the_partner: "own",
    one_with_open_safety_questions: "unknown",
    one_who_lives_apart: "apart",
    one_with_little_strength: "heavy",
}

/// Whoever is in danger, or is one, finds no step that involves the partner, and the page for them.
async fn safety_comes_first(browser: &Browser, person: &Person) -> Outcome {
    if !matches!(person.state(), SafetyState::Flag | SafetyState::Own) {
        return Ok(());
    }
    let shown = browser.texts(".step h3, .step .name").await?;
    assert_eq!(barred(&shown, person.role()), Vec::<&str>::new());
    browser.click("main .notice button.link").await?;
    browser.until_moved_to("own-page").await?;
    assert!(browser.shows("main .lines summary").await?, "the page has people to talk to");
    browser.back().await?;
    browser.until_moved_to("plan").await
}

/// Ids of steps with a tag, among the titles on the screen. With every tag barred, there are none.
pub fn barred(shown: &[String], role: Role) -> Vec<&'static str> {
    let is_shown = |title: String| shown.contains(&title);
    let mut known = 0;
    let mut barred = Vec::new();
    for action in ACTIONS.iter().filter(|a| is_shown(step(a, role).title.to_string())) {
        known += 1;
        if !action.tags.is_empty() {
            barred.push(action.id);
        }
    }
    assert!(known >= shown.len(), "a title on the screen is of no known step");
    barred
}
