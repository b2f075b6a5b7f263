//! Whole journeys of the example people: what is on the screen at their end is the engine's plan.

use groundwork_browser_tests::{Journey, Keeping, Person, Setup, the_plan_is_theirs};

fn walks(name: &str) {
    Setup::chosen().run(async |browser| {
        let journey = Journey::of(browser, Person::named(name));
        journey.walks_to_the_plan(Keeping::OnThisDevice).await?;
        assert_eq!(browser.record().await?, Some(journey.person().record()));
        the_plan_is_theirs(browser, journey.person()).await
    });
}

macro_rules! journeys {
    ($($test:ident: $person:literal,)+) => { $(#[test] fn $test() { walks($person); })+ };
}

journeys! {
    one_who_was_hurt: "hurt",
    one_who_broke_trust: "broke",
    one_in_danger: "flag",
    one_with_open_safety_questions: "unknown",
}
