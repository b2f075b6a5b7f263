//! The next screen is put together when a finger comes down: only what still holds is shown.

use crate::tabs::given;
use groundwork::questionnaire::{Page, SafetyAnswer, SafetyItem};
use groundwork::words::questions::strain::LABELS;
use groundwork_browser_tests::{Browser, Outcome, Person, Setup, show, the_plan_is_theirs};
use serde_json::json;

const WAY_ON: &str = "main .actions .main";

/// Presses, without a release.
async fn press(browser: &Browser, css: &str) -> Outcome {
    let press = "document.querySelector(arguments[0]).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));";
    browser.script_with(press, vec![json!(css)]).await
}

async fn on_the_result(browser: &Browser, person: &Person) -> Outcome {
    browser.arrive(person, "result").await?;
    browser.until_there(WAY_ON).await
}

/// Tells the page of what another tab has written.
const TELL: &str = "dispatchEvent(new StorageEvent('storage', { key: 'groundwork' }));";
/// Clicks, without the press that a driver's click begins with.
const CLICK: &str = "document.querySelector(arguments[0]).click();";

/// Another tab says that something frightens, between the press and the click. The result is put together anew
/// then, which drops what was prepared; but the click comes before that, in the same breath, and the comparison of
/// the record holds alone.
#[test]
fn what_is_no_longer_true_is_not_shown() {
    Setup::new().run(async |browser| {
        let hurt = Person::named("hurt");
        on_the_result(browser, &hurt).await?;
        press(browser, WAY_ON).await?;
        let afraid = hurt.clone().but(|a| a.set_safety(SafetyItem::Afraid, Some(SafetyAnswer::Yes)));
        browser.store("groundwork", &afraid.record_after(&hurt)).await?;
        browser.script_with::<()>(&[TELL, CLICK].concat(), vec![json!(WAY_ON)]).await?;
        browser.until_moved_to("plan").await?;
        the_plan_is_theirs(browser, &afraid).await
    });
}

/// A page of questions is never put together anew by another tab: however late the click comes, the comparison
/// alone keeps the list that was prepared from being shown. What it says of strain is made with the press, not with
/// the frame.
#[test]
fn what_was_said_since_the_press_is_on_the_list() {
    Setup::new().run(async |browser| {
        let hurt = Person::named("hurt");
        let other = hurt.clone().but(|answers| answers.strain = given(0));
        assert_ne!(other.answers.strain, hurt.answers.strain);
        browser.arrive(&hurt, &format!("page-{}", Page::ALL.len() - 1)).await?;
        browser.until_there(WAY_ON).await?;
        press(browser, WAY_ON).await?;
        browser.store("groundwork", &other.record_after(&hurt)).await?;
        browser.script::<()>(TELL).await?;
        browser.script_with::<()>(CLICK, vec![json!(WAY_ON)]).await?;
        browser.until_moved_to("check").await?;
        let said = browser.texts("main > .check:first-of-type dl > :nth-child(3) dd:not(.change)").await?;
        assert_eq!(said, [LABELS[0].to_string()]);
        Ok(())
    });
}

#[test]
fn a_press_alone_does_nothing() {
    Setup::new().run(async |browser| {
        let hurt = Person::named("hurt");
        on_the_result(browser, &hurt).await?;
        let before = browser.visible_text().await?;
        press(browser, WAY_ON).await?;
        press(browser, WAY_ON).await?;
        assert_eq!(browser.visible_text().await?, before);
        assert_eq!(browser.screen().await?.as_deref(), Some("result"));
        // Another way than the one that was pressed, and then that one.
        show(browser, "check").await?;
        browser.follow(WAY_ON, "result").await?;
        browser.follow(WAY_ON, "plan").await?;
        the_plan_is_theirs(browser, &hurt).await
    });
}
