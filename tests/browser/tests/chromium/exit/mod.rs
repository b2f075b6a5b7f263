//! The exit: the page is blank at once, and stays blank for whoever looks into the tab afterwards.

mod afterwards;
mod leaving;
mod tabs;
mod without;

use groundwork_browser_tests::{Browser, Journey, Keeping, Outcome, Person};

/// What is left in the page, looked at in the very task in which the exit was taken: blank, empty,
/// not shown, without a title.
const BLANK: [&str; 4] = ["", "0", "none", ""];

/// Some screens into the app, so that the tab has entries of it.
async fn on_the_way(browser: &Browser) -> Outcome {
    let journey = Journey::of(browser, Person::named("flag"));
    journey.begins(Keeping::OnThisDevice).await?;
    browser.arrive(journey.person(), "check").await?;
    journey.reads_the_result().await?;
    journey.sees_the_plan().await
}
