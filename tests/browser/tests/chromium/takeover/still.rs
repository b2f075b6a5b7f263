//! What was opened, and what has the focus, stays.

use super::{answers_early, let_it_come, mouse, press, waits_for_the_app};
use groundwork_browser_tests::Setup;

/// Help can't wait.
#[test]
fn help_is_there_before_the_app() {
    Setup::new().run(async |browser| {
        answers_early(browser, "#keep-nothing").await?;
        browser.click(".top nav .link").await?;
        browser.until_on("help").await?;
        assert!(
            browser.script::<usize>("return document.querySelectorAll('main details').length;").await? > 10
        );
        browser.click(".back").await?;
        browser.until_on("page-0").await?;
        browser.click(".top nav .link").await?;
        browser.until_on("help").await?;
        let_it_come(browser).await?;
        browser.until_there("main details").await?;
        browser.back().await?;
        browser.until_moved_to("page-0").await?;
        assert_eq!(browser.ticked().await?, ["role-1", "status-0", "strain-2"]);
        Ok(())
    });
}

/// The skip link moves the focus, not the address.
#[test]
fn the_skip_link_stays_on_the_screen() {
    Setup::new().run(async |browser| {
        answers_early(browser, "#keep").await?;
        browser.script::<()>("document.querySelector('.skip').focus();").await?;
        browser.press(groundwork_browser_tests::keys::ENTER).await?;
        browser.until_focus_on("main").await?;
        assert_eq!(browser.script::<String>("return location.hash + early.entry();").await?, "page-0");
        Ok(())
    });
}

/// A finger that went down before the app came, and is lifted after.
#[test]
fn the_app_waits_for_a_finger() {
    Setup::new().run(async |browser| {
        // It waits a second at most, which is soon over on a busy machine: here it waits for the finger alone.
        let patient = "const later = setTimeout; setTimeout = (act, ms, ...more) => later(act, ms === 1000 ? 1e6 : ms, ...more);";
        browser.before_load(patient).await?;
        answers_early(browser, "#keep-nothing").await?;
        let at = press(browser, "strain-3").await?;
        browser.script::<()>("window.letGo();").await?;
        browser.until("the app is loaded", "window.groundwork").await?;
        mouse(browser, "mouseReleased", at).await?;
        browser.until_ready().await?;
        assert_eq!(browser.ticked().await?, ["role-1", "status-0", "strain-3"]);
        Ok(())
    });
}

/// Nothing moves under a finger when the app takes over.
#[test]
fn nothing_moves_on_the_first_screens() {
    Setup::new().run(async |browser| {
        answers_early(browser, "#keep").await?;
        let tops = "return [...document.querySelectorAll('main *')]
            .map((element) => [element.tagName, Math.round(element.getBoundingClientRect().top)])
            .filter(([tag]) => tag !== 'DIV');";
        let before: serde_json::Value = browser.script(tops).await?;
        let_it_come(browser).await?;
        browser.until("it is saved", "localStorage.groundwork").await?;
        assert_eq!(before, browser.script::<serde_json::Value>(tops).await?);
        Ok(())
    });
}

#[test]
fn what_was_opened_stays_open_and_keeps_the_focus() {
    Setup::new().run(async |browser| {
        waits_for_the_app(browser).await?;
        browser.click("#lines details:nth-of-type(2) summary").await?;
        let_it_come(browser).await?;
        let seen: Vec<bool> = browser
            .script(
                "const second = document.querySelectorAll('#lines details')[1];
                 return [second.open, document.activeElement === second.firstElementChild,
                     document.querySelectorAll('#lines details[open]').length === 1];",
            )
            .await?;
        assert_eq!(seen, [true, true, true]);
        Ok(())
    });
}
