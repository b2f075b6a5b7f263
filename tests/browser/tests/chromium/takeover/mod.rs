//! Between the first paint and the app: what a person does meanwhile is not lost.

mod again;
mod back;
mod gives_way;
mod still;
mod twice;

use groundwork_browser_tests::{Browser, Outcome, Setup};
use serde_json::{Value, json};

/// Holds the wasm back until it is let go.
const HOLD: &str = "const compile = WebAssembly.compileStreaming;
    const let_go = new Promise((go) => { window.letGo = go; });
    WebAssembly.compileStreaming = async (response) => { await let_go; return compile(response); };";

/// Opens the address, and stops where the page is there and the app isn't. Gives what holds that back.
pub async fn waits_for_the_app(browser: &Browser) -> Outcome<Value> {
    let hold = browser.before_load(HOLD).await?;
    browser.go_to(&browser.address()).await?;
    browser.until_there("#begin").await?;
    assert!(!browser.script::<bool>("return 'ready' in document.documentElement.dataset;").await?);
    Ok(hold)
}

async fn let_it_come(browser: &Browser) -> Outcome {
    browser.script::<()>("window.letGo();").await?;
    browser.until_ready().await
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

/// A mouse button goes down on the label of a control, and stays down; gives where.
async fn press(browser: &Browser, control: &str) -> Outcome<(f64, f64)> {
    let middle = "const box = document.getElementById(arguments[0]).closest('label').getBoundingClientRect();
        return [box.left + box.width / 2, box.top + box.height / 2];";
    let at = browser.script_with(middle, vec![json!(control)]).await?;
    mouse(browser, "mousePressed", at).await?;
    Ok(at)
}

async fn mouse(browser: &Browser, kind: &str, (x, y): (f64, f64)) -> Outcome {
    let event = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 });
    browser.devtools("Input.dispatchMouseEvent", event).await.map(drop)
}

#[test]
fn questions_are_answered_before_the_app() {
    Setup::new().run(async |browser| {
        answers_early(browser, "#keep").await?;
        // What was chosen waits on its screen, also while the person looks back.
        browser.back().await?;
        browser.until_on("privacy").await?;
        browser.forward().await?;
        browser.until_on("page-0").await?;
        let before: (Vec<String>, f64) = (browser.ticked().await?, browser.script("return scrollY;").await?);
        browser.click("#strain-2").await?;
        let_it_come(browser).await?;
        let after: Vec<String> = browser.ticked().await?;
        assert_eq!(before.0, after);
        assert_eq!(after, ["role-1", "status-0", "strain-2"]);
        browser.until("the answers are kept", "/broke.*together.*2/.test(localStorage.groundwork)").await?;
        browser.until_focus_on("strain-2").await?;
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
        assert_eq!(browser.ticked().await?, ["role-1", "status-0", "strain-2"]);
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
        assert_eq!(browser.ticked().await?, ["role-0"]);
        Ok(())
    });
}
