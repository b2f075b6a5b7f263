//! Whole journeys of the example people: what is on the screen at their end is the engine's plan.

use groundwork::questionnaire::SafetyState;
use groundwork_browser_tests::{
    Browser, Journey, Keeping, Outcome, Person, Setup, barred, the_plan_is_theirs,
};

/// A person walks from the address to the plan, by clicks alone.
fn walks(name: &str) {
    Setup::chosen().run(async |browser| {
        let journey = Journey::of(browser, Person::named(name));
        journey.walks_to_the_plan(Keeping::OnThisDevice).await?;
        assert_eq!(browser.record().await?, Some(journey.person().record()));
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
    browser.follow("main .notice button.link", "own-page").await?;
    assert!(browser.shows("main .lines summary").await?, "the page has people to talk to");
    browser.back().await?;
    browser.until_moved_to("plan").await
}
