//! Between the first paint and the app: what a person does meanwhile is not lost.

use groundwork_browser_tests::{Browser, Outcome, Person, Setup};
use serde_json::json;

/// Holds the wasm back until it is let go.
const HOLD: &str = "const compile = WebAssembly.compileStreaming;
    const let_go = new Promise((go) => { window.letGo = go; });
    WebAssembly.compileStreaming = async (response) => { await let_go; return compile(response); };";

/// Opens the address, and stops where the page is there and the app isn't.
async fn waits_for_the_app(browser: &Browser) -> Outcome {
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": HOLD })).await?;
    browser.go_to(&browser.address()).await?;
    browser.until_there("#begin").await?;
    assert!(!browser.script::<bool>("return 'ready' in document.documentElement.dataset;").await?);
    Ok(())
}

async fn let_it_come(browser: &Browser) -> Outcome {
    browser.script::<()>("window.letGo();").await?;
    browser.until_ready().await
}

#[test]
fn a_click_is_done_once_the_app_is_there() {
    Setup::new().run(async |browser| {
        waits_for_the_app(browser).await?;
        browser.click("#begin").await?;
        let_it_come(browser).await?;
        browser.until_moved_to("privacy").await
    });
}

/// The way of somebody new to the third question, while the app is on its way.
async fn answers_early(browser: &Browser, choice: &str) -> Outcome {
    waits_for_the_app(browser).await?;
    browser.click("#begin").await?;
    browser.until_on("privacy").await?;
    browser.click(choice).await?;
    browser.until_on("page-0").await?;
    for control in ["#role-1", "#status-0", "#strain-2"] {
        browser.click(control).await?;
    }
    Ok(())
}

const CHOSEN: &str = "return [...document.querySelectorAll(':checked')].map((input) => input.id);";

#[test]
fn questions_are_answered_before_the_app() {
    Setup::new().run(async |browser| {
        answers_early(browser, "#keep").await?;
        // What was chosen waits on its screen, also while the person looks back.
        browser.back().await?;
        browser.until_on("privacy").await?;
        browser.forward().await?;
        browser.until_on("page-0").await?;
        let before: (Vec<String>, f64) =
            (browser.script(CHOSEN).await?, browser.script("return scrollY;").await?);
        browser.click("#strain-2").await?;
        let_it_come(browser).await?;
        let after: Vec<String> = browser.script(CHOSEN).await?;
        assert_eq!(before.0, after);
        assert_eq!(after, ["role-1", "status-0", "strain-2"]);
        browser.until("the answers are kept", "/broke.*together.*2/.test(localStorage.groundwork)").await?;
        browser.until("this has the focus", "document.activeElement.id === 'strain-2'").await?;
        browser.back().await?;
        browser.until_on("privacy").await
    });
}

#[test]
fn keeping_nothing_is_heard_before_the_app() {
    Setup::new().run(async |browser| {
        answers_early(browser, "#keep-nothing").await?;
        browser.click("#next").await?;
        let_it_come(browser).await?;
        browser.until_moved_to("page-1").await?;
        assert_eq!(browser.script::<u32>("return localStorage.length;").await?, 0);
        browser.back().await?;
        browser.until_moved_to("page-0").await?;
        assert_eq!(browser.script::<Vec<String>>(CHOSEN).await?, ["role-1", "status-0", "strain-2"]);
        Ok(())
    });
}

/// "Continue" with an open question: the app says what is missing, as it always does.
#[test]
fn what_is_missing_is_said_once_the_app_is_there() {
    Setup::new().run(async |browser| {
        waits_for_the_app(browser).await?;
        browser.click("#begin").await?;
        browser.click("#keep").await?;
        browser.click("#role-0").await?;
        browser.click("#next").await?;
        let_it_come(browser).await?;
        browser.until_there("#errors").await?;
        assert_eq!(browser.script::<Vec<String>>(CHOSEN).await?, ["role-0"]);
        Ok(())
    });
}

/// The line breaks before the app comes: what was answered is there when it does.
#[test]
fn a_reload_before_the_app_loses_nothing_that_is_kept() {
    Setup::new().run(async |browser| {
        answers_early(browser, "#keep").await?;
        browser.reload_any().await?;
        browser.until("it waits again", "window.letGo").await?;
        let_it_come(browser).await?;
        browser.until_on("page-0").await?;
        assert_eq!(browser.script::<Vec<String>>(CHOSEN).await?, ["role-1", "status-0", "strain-2"]);
        browser.until("they are kept", "/broke.*together/.test(localStorage.groundwork)").await?;
        assert!(browser.script::<bool>("return localStorage['groundwork.early'] === undefined;").await?);
        Ok(())
    });
}

/// Back on the start screen: further on, a reload shows that only after a while.
async fn visits_again(browser: &Browser) -> Outcome {
    for screen in ["privacy", "start"] {
        browser.back().await?;
        browser.until_on(screen).await?;
    }
    browser.reload_any().await?;
    browser.until("it waits again", "window.letGo").await
}

/// Who doesn't wait for it, and begins again in the first screens: what was answered there stands there.
#[test]
fn to_begin_again_before_the_app_loses_nothing() {
    Setup::new().run(async |browser| {
        answers_early(browser, "#keep").await?;
        visits_again(browser).await?;
        browser.click("#begin").await?;
        browser.until_on("privacy").await?;
        browser.click("#keep").await?;
        browser.until_on("page-0").await?;
        assert_eq!(browser.script::<Vec<String>>(CHOSEN).await?, ["role-1", "status-0", "strain-2"]);
        browser.click("#strain-3").await?;
        let_it_come(browser).await?;
        assert_eq!(browser.script::<Vec<String>>(CHOSEN).await?, ["role-1", "status-0", "strain-3"]);
        browser.until("they are kept", "/broke.*together.*\"strain\":3/.test(localStorage.groundwork)").await
    });
}

/// The same, when the app comes before there was anything to answer.
#[test]
fn what_was_answered_before_a_reload_is_there_on_any_screen() {
    Setup::new().run(async |browser| {
        answers_early(browser, "#keep").await?;
        visits_again(browser).await?;
        browser.click("#begin").await?;
        browser.until_on("privacy").await?;
        let_it_come(browser).await?;
        browser.until("they are kept", "/broke.*together/.test(localStorage.groundwork)").await?;
        browser.until_on("privacy").await?;
        // The first page is done.
        browser.click("#keep").await?;
        browser.until_moved_to("page-1").await
    });
}

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
        assert_eq!(browser.script::<Vec<String>>(CHOSEN).await?, ["role-1", "status-0", "strain-2"]);
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
        browser.until("the focus is on main", "document.activeElement.id === 'main'").await?;
        assert_eq!(browser.script::<String>("return location.hash + history.state;").await?, "page-0");
        Ok(())
    });
}

/// A finger that went down before the app came, and is lifted after.
#[test]
fn the_app_waits_for_a_finger() {
    Setup::new().run(async |browser| {
        answers_early(browser, "#keep-nothing").await?;
        let at: (f64, f64) = browser
            .script(
                "const box = document.getElementById('strain-3').closest('label').getBoundingClientRect();
                 return [box.left + box.width / 2, box.top + box.height / 2];",
            )
            .await?;
        let mouse = async |kind: &str| {
            let event = json!({ "type": kind, "x": at.0, "y": at.1, "button": "left", "clickCount": 1 });
            browser.devtools("Input.dispatchMouseEvent", event).await.map(drop)
        };
        mouse("mousePressed").await?;
        browser.script::<()>("window.letGo();").await?;
        browser.until("the app is loaded", "window.groundwork").await?;
        mouse("mouseReleased").await?;
        browser.until_ready().await?;
        assert_eq!(browser.script::<Vec<String>>(CHOSEN).await?, ["role-1", "status-0", "strain-3"]);
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

/// Who comes back finds another first button: the page was built for somebody new.
#[test]
fn a_click_of_somebody_who_comes_back_is_done_too() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "start").await?;
        waits_for_the_app(browser).await?;
        browser.click("#begin").await?;
        let_it_come(browser).await?;
        browser.until_moved_to("plan").await
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

/// The exit is a link and a few lines of script: it needs no app.
#[test]
fn the_exit_works_before_the_app() {
    Setup::new().run(async |browser| {
        let away = groundwork_browser_tests::elsewhere()?;
        waits_for_the_app(browser).await?;
        browser.exit_leads_to(&away.url()).await?;
        browser.click("#exit").await?;
        browser.until_at(&away.url()).await
    });
}
