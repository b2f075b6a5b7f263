//! A double tap does what a tap does: what lies under the finger on the next screen was not meant.

use super::{let_it_come, waits_for_the_app};
use groundwork::questionnaire::{Page, Reply};
use groundwork_browser_tests::{Browser, Outcome, Person, Setup};
use serde_json::json;

/// With what somebody points.
#[derive(Clone, Copy)]
enum Pointer {
    Mouse,
    Finger,
}

const POINTERS: [Pointer; 2] = [Pointer::Mouse, Pointer::Finger];
/// How soon a finger comes down again, in seconds: slower than most, and by its own clock, however late a busy
/// machine is.
const AGAIN: f64 = 0.25;

/// A phone, on which somebody points with this from now on.
async fn with(browser: &Browser, pointer: Pointer) -> Outcome {
    browser.resize(360, 740).await?;
    let touch = json!({ "enabled": matches!(pointer, Pointer::Finger), "maxTouchPoints": 1 });
    browser.devtools("Emulation.setTouchEmulationEnabled", touch).await.map(drop)
}

/// The start screen of a phone, before the app is there and with it, for each of these.
fn each(pointers: &[Pointer], test: impl AsyncFn(&Browser, Pointer) -> Outcome) {
    Setup::new().run(async |browser| {
        for pointer in pointers {
            with(browser, *pointer).await?;
            for early in [true, false] {
                browser.close_page().await?;
                let hold = waits_for_the_app(browser).await?;
                if !early {
                    let_it_come(browser).await?;
                }
                test(browser, *pointer).await?;
                browser.no_longer(hold).await?;
            }
        }
        Ok(())
    });
}

/// The middle of an element, which is first brought to this height of the window, and what time it is.
async fn aim(browser: &Browser, css: &str, height: u32) -> Outcome<[f64; 3]> {
    let bring = "const element = document.querySelector(arguments[0]);
        scrollBy({ top: element.getBoundingClientRect().top - arguments[1], behavior: 'instant' });
        const box = element.getBoundingClientRect();
        const done = arguments[2];
        requestAnimationFrame(() => setTimeout(() =>
            done([box.left + box.width / 2, box.top + box.height / 2, Date.now() / 1000])));";
    browser.script_later(bring, vec![json!(css), json!(height)]).await
}

/// One tap at a place: the one of this number in a burst.
async fn tap(browser: &Browser, pointer: Pointer, [x, y, time]: [f64; 3], number: u32) -> Outcome {
    let timestamp = time + AGAIN * f64::from(number - 1);
    let (method, events) = match pointer {
        Pointer::Mouse => (
            "Input.dispatchMouseEvent",
            ["mousePressed", "mouseReleased"].map(
                |kind| json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": number, "timestamp": timestamp }),
            ),
        ),
        Pointer::Finger => (
            "Input.dispatchTouchEvent",
            [json!([{ "x": x, "y": y }]), json!([])].map(|points| {
                let kind = if points == json!([]) { "touchEnd" } else { "touchStart" };
                json!({ "type": kind, "touchPoints": points, "timestamp": timestamp })
            }),
        ),
    };
    for event in events {
        browser.devtools(method, event).await?;
    }
    Ok(())
}

/// So many taps in one burst on the middle of an element.
async fn taps(browser: &Browser, pointer: Pointer, css: &str, height: u32, times: u32) -> Outcome {
    let place = aim(browser, css, height).await?;
    for number in 1..=times {
        tap(browser, pointer, place, number).await?;
    }
    Ok(())
}

async fn nothing_is_chosen(browser: &Browser, screen: &str) -> Outcome {
    browser.until_on(screen).await?;
    assert_eq!(browser.ticked().await?, Vec::<String>::new());
    assert_eq!(browser.script::<u32>("return localStorage.length;").await?, 0);
    Ok(())
}

/// "Begin" lies where "Keep on this device" comes.
#[test]
fn nothing_is_kept_unseen() {
    each(&POINTERS, async |browser, pointer| {
        taps(browser, pointer, "#begin", 420, 3).await?;
        nothing_is_chosen(browser, "privacy").await?;
        taps(browser, pointer, "#keep-nothing", 420, 2).await?;
        nothing_is_chosen(browser, "page-0").await?;
        // What is meant for this screen is taken, however soon it comes.
        taps(browser, pointer, "#role-3", 300, 1).await?;
        browser.until("it is taken", "document.getElementById('role-3').checked").await
    });
}

/// A page that is busy for as long as it takes until the finger has come down again: the click before has brought
/// another screen, and nobody has seen it. Nor does it matter then how long it took: what is tapped impatiently, a
/// second later and as a tap of its own, was aimed at what was there.
#[test]
fn nothing_is_kept_unseen_on_a_busy_page() {
    const BUSY: &str = "addEventListener('click', () => queueMicrotask(() => {
          const end = performance.now() + 1500;
          while (performance.now() < end);
        }), { capture: true, once: true });";
    each(&POINTERS, async |browser, pointer| {
        let [x, y, time] = aim(browser, "#begin", 420).await?;
        browser.script::<()>(BUSY).await?;
        tap(browser, pointer, [x, y, time], 1).await?;
        tap(browser, pointer, [x, y, time + 1.0], 1).await?;
        nothing_is_chosen(browser, "privacy").await?;
        // Once it is seen, the same place is as good as any.
        taps(browser, pointer, "#keep-nothing", 420, 1).await?;
        browser.until_on("page-0").await
    });
}

/// "Continue" lies where an answer of the next page comes.
#[test]
fn nothing_is_answered_unseen() {
    let person = Person::named("hurt").but(|answers| {
        for page in &Page::ALL[4..] {
            let Page::Items(block) = page else { continue };
            block.items().iter().for_each(|item| answers.set_item(*item, Reply::Missing));
        }
    });
    Setup::new().run(async |browser| {
        for pointer in POINTERS {
            with(browser, pointer).await?;
            browser.arrive(&person, "page-4").await?;
            for control in ["#q4-1", "#q5-1", "#q6-1", "#q7-1"] {
                browser.click(control).await?;
            }
            taps(browser, pointer, "#next", 600, 2).await?;
            browser.until_on("page-5").await?;
            assert_eq!(browser.ticked().await?, Vec::<String>::new());
        }
        Ok(())
    });
}

/// A key that is held clicks again and again: on what had the focus, which the next screen hasn't.
#[test]
fn a_key_that_is_held_leads_one_screen_on() {
    each(&[Pointer::Mouse], async |browser, _| {
        browser.script::<()>("document.getElementById('begin').focus();").await?;
        for repeated in [false, true, true, true] {
            let key = json!({ "type": "keyDown", "key": "Enter", "code": "Enter", "text": "\r",
                "windowsVirtualKeyCode": 13, "autoRepeat": repeated });
            browser.devtools("Input.dispatchKeyEvent", key).await?;
        }
        nothing_is_chosen(browser, "privacy").await
    });
}
