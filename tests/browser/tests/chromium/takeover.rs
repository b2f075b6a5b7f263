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
