//! A double tap does what a tap does: what lies under the finger on the next screen was not meant.

use super::back::{comes_back, stopped};
use super::{CHOSEN, let_it_come, waits_for_the_app};
use groundwork::questionnaire::{Block, Page};
use groundwork_browser_tests::{Browser, Outcome, Setup};
use serde_json::json;

/// With what somebody points.
#[derive(Clone, Copy)]
enum Pointer {
    Mouse,
    Finger,
}

const POINTERS: [Pointer; 2] = [Pointer::Mouse, Pointer::Finger];

/// A phone, and a finger where one is asked for.
async fn with(browser: &Browser, pointer: Pointer) -> Outcome {
    browser.resize(360, 740).await?;
    if matches!(pointer, Pointer::Finger) {
        let touch = json!({ "enabled": true, "maxTouchPoints": 1 });
        browser.devtools("Emulation.setTouchEmulationEnabled", touch).await?;
    }
    Ok(())
}

/// So many taps in one burst on the middle of an element, which is first brought to this height of the window.
async fn taps(browser: &Browser, pointer: Pointer, css: &str, height: u32, times: u32) -> Outcome {
    let bring = "const element = document.querySelector(arguments[0]);
        scrollBy({ top: element.getBoundingClientRect().top - arguments[1], behavior: 'instant' });
        const box = element.getBoundingClientRect();
        return [box.left + box.width / 2, box.top + box.height / 2];";
    let (x, y): (f64, f64) = browser.script_with(bring, vec![json!(css), json!(height)]).await?;
    for count in 1..=times {
        match pointer {
            Pointer::Mouse => {
                for kind in ["mousePressed", "mouseReleased"] {
                    let event =
                        json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": count });
                    browser.devtools("Input.dispatchMouseEvent", event).await?;
                }
            }
            Pointer::Finger => {
                let at = json!({ "type": "touchStart", "touchPoints": [{ "x": x, "y": y }] });
                browser.devtools("Input.dispatchTouchEvent", at).await?;
                let off = json!({ "type": "touchEnd", "touchPoints": [] });
                browser.devtools("Input.dispatchTouchEvent", off).await?;
            }
        }
    }
    Ok(())
}

async fn nothing_is_chosen(browser: &Browser, screen: &str) -> Outcome {
    browser.until_on(screen).await?;
    assert_eq!(browser.script::<Vec<String>>(CHOSEN).await?, Vec::<String>::new());
    assert_eq!(browser.script::<u32>("return localStorage.length;").await?, 0);
    Ok(())
}

/// "Begin" lies where "Keep on this device" comes.
#[test]
fn nothing_is_kept_unseen() {
    for pointer in POINTERS {
        for early in [true, false] {
            Setup::new().run(async |browser| {
                with(browser, pointer).await?;
                waits_for_the_app(browser).await?;
                if !early {
                    let_it_come(browser).await?;
                }
                taps(browser, pointer, "#begin", 420, 3).await?;
                nothing_is_chosen(browser, "privacy").await?;
                taps(browser, pointer, "#keep-nothing", 420, 2).await?;
                nothing_is_chosen(browser, "page-0").await?;
                // What is meant for this screen is taken, however soon it comes.
                taps(browser, pointer, "#role-3", 300, 1).await?;
                browser.until("it is taken", "document.getElementById('role-3').checked").await
            });
        }
    }
}

/// "Continue" lies where an answer of the next page comes.
#[test]
fn nothing_is_answered_unseen() {
    for pointer in POINTERS {
        Setup::new().run(async |browser| {
            with(browser, pointer).await?;
            comes_back(browser, &stopped(Page::Items(Block::Betrayal), 0).record()).await?;
            let_it_come(browser).await?;
            taps(browser, pointer, "#begin", 420, 1).await?;
            browser.until_moved_to("page-4").await?;
            for control in ["#q4-1", "#q5-1", "#q6-1", "#q7-1"] {
                browser.click(control).await?;
            }
            taps(browser, pointer, "#next", 600, 2).await?;
            browser.until_on("page-5").await?;
            assert_eq!(browser.script::<Vec<String>>(CHOSEN).await?, Vec::<String>::new());
            Ok(())
        });
    }
}
