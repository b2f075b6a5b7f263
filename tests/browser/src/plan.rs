//! The plan on the screen.

use crate::{Browser, Outcome, Person, titles};
use groundwork::plan::ACTIONS;
use groundwork::questionnaire::Role;
use groundwork::words::step;

/// First steps, later steps and other steps, each in the engine's order.
///
/// # Panics
/// When the screen shows another plan.
pub async fn the_plan_is_theirs(browser: &Browser, person: &Person) -> Outcome {
    let sheet = person.sheet();
    assert_eq!(browser.texts(".steps .step h3").await?, titles(&sheet.first));
    for (part, steps) in [("later", &sheet.later), ("more", &sheet.more)] {
        let toggle = format!("#{part}-toggle");
        assert_eq!(browser.shows(&toggle).await?, !steps.is_empty(), "a button for {part}");
        if !steps.is_empty() {
            browser.click(&toggle).await?;
            browser.until_there(&format!("#{part} .step")).await?;
            browser.until_gone("[data-below]").await?; // the rest comes with the next frame
            assert_eq!(browser.texts(&format!("#{part} .step .name")).await?, titles(steps), "{part}");
        }
    }
    Ok(())
}

/// Ids of steps with a tag, among the titles on the screen. With every tag barred, there are none.
///
/// # Panics
/// When the screen shows a title that no step has.
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
