//! When the app starts: not before the browser has nothing else to do, nor between a click and its frame.

use super::{answers_early, let_it_come, mouse, press, waits_for_the_app};
use groundwork_browser_tests::{Browser, Outcome, Person, Setup};

/// The browser says that it is idle when it is told to; what ends the waiting otherwise takes too long for a test.
const IDLE: &str = "window.looks = []; requestIdleCallback = (look) => looks.push(look);
    const later = setTimeout; setTimeout = (act, ms, ...more) =>
        later(act, ms === 200 || ms === 1000 ? 1e6 : ms, ...more);";

/// A frame comes when it is told to.
const FRAMES: &str = "window.shown = []; window.draw = requestAnimationFrame; delete window.requestIdleCallback;
    requestAnimationFrame = (act) => shown.push(act);
    const later = setTimeout; setTimeout = (act, ms, ...more) => later(act, ms === 1000 ? 1e6 : ms, ...more);";

async fn is_ready(browser: &Browser) -> Outcome<bool> {
    browser.script("return 'ready' in document.documentElement.dataset;").await
}

/// How much time there is until the next frame, in milliseconds.
async fn has_time(browser: &Browser, time: u32) -> Outcome {
    browser.until("it asks whether there is time", "looks.length === 1").await?;
    assert!(!is_ready(browser).await?);
    browser.script(&format!("looks.shift()({{ timeRemaining: () => {time} }});")).await
}

#[test]
fn it_waits_until_nothing_else_is_going_on() {
    Setup::new().run(async |browser| {
        browser.before_load(IDLE).await?;
        waits_for_the_app(browser).await?;
        browser.script::<()>("window.letGo();").await?;
        has_time(browser, 5).await?;
        has_time(browser, 16).await?;
        has_time(browser, 40).await?;
        browser.until_ready().await
    });
}

/// Somebody who comes back can't go on without it.
#[test]
fn who_comes_back_does_not_wait_for_that() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "plan").await?;
        browser.before_load(IDLE).await?;
        waits_for_the_app(browser).await?;
        let_it_come(browser).await
    });
}

#[test]
fn a_click_that_is_for_the_app_calls_it() {
    Setup::new().run(async |browser| {
        browser.before_load(IDLE).await?;
        waits_for_the_app(browser).await?;
        browser.script::<()>("window.letGo();").await?;
        has_time(browser, 5).await?;
        browser.follow("main .actions .link", "copies").await
    });
}

#[test]
fn what_was_clicked_is_painted_first() {
    Setup::new().run(async |browser| {
        browser.before_load(FRAMES).await?;
        waits_for_the_app(browser).await?;
        browser.script::<()>("document.getElementById('begin').click(); window.letGo();").await?;
        browser.until("the app is loaded", "window.groundwork").await?;
        browser.until_there("#keep").await?;
        assert!(!is_ready(browser).await?);
        browser.script::<()>("requestAnimationFrame = draw; shown.forEach((act) => act());").await?;
        browser.until_ready().await?;
        browser.until_on("privacy").await
    });
}

/// A finger that goes down while the app waits for a moment.
#[test]
fn a_finger_that_comes_down_meanwhile_keeps_what_it_is_on() {
    Setup::new().run(async |browser| {
        browser.before_load(IDLE).await?;
        answers_early(browser, "#keep").await?;
        browser.script::<()>("window.letGo();").await?;
        browser.until("it asks whether there is time", "looks.length === 1").await?;
        let at = press(browser, "strain-3").await?;
        has_time(browser, 40).await?;
        mouse(browser, "mouseReleased", at).await?;
        browser.until_ready().await?;
        assert_eq!(browser.ticked().await?, ["role-1", "status-0", "strain-3"]);
        Ok(())
    });
}
