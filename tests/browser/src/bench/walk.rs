//! A person's way to the plan and its print, each click timed from inside the page.
//!
//! Input is the browser's own, as from a mouse, one event at a time with a frame between press and
//! release: whatever a click sets off in the page and in the browser is in the figure.

use crate::page::evaluate;
use groundwork::questionnaire::Page;
use groundwork_browser_tests::{Browser, Outcome, Person, after, id};
use serde::Deserialize;
use serde_json::json;
use xtask::visits::{Click, Journey, Memory};

const MAIN: &str = "main .actions .main";

/// A click as it was noted.
struct Noted {
    on: String,
    to_plan: bool,
    timed: Timed,
    press_ms: f64,
}

/// From the event to the frame that shows what it did.
#[derive(Deserialize)]
pub struct Timed {
    at: f64,
    pub ms: f64,
}

/// Answers these pages, the first of which is open, reads on to the plan, unfolds what comes later
/// and looks at the print.
pub async fn walk(browser: &Browser, person: &Person, pages: &[Page]) -> Outcome<Journey> {
    let mut noted = Vec::new();
    let mut step = async |screen: &str, css: &str, shown: &str| -> Outcome {
        let (timed, press_ms) =
            click(browser, css, shown).await.map_err(|error| format!("{screen} {css}: {error}"))?;
        noted.push(Noted {
            on: format!("{screen} {css}"),
            to_plan: shown.contains(".step"),
            timed,
            press_ms,
        });
        Ok(())
    };
    // A click to another screen; what is below it and its entry in the history come after its first frame.
    let arrived = async |screen: &str| browser.until_moved_to(screen).await;
    for page in pages {
        for pick in person.picks(*page) {
            let css = format!("#{pick}");
            step(&id(*page), &css, &format!("document.querySelector('{css}').checked")).await?;
        }
        step(&id(*page), "#next", OTHER).await?;
        arrived(&after(*page)).await?;
    }
    step("check", MAIN, OTHER).await?;
    arrived("result").await?;
    step("result", MAIN, &format!("{OTHER} && document.querySelector('.step')")).await?;
    arrived("plan").await?;
    step("plan", "#later-toggle", "document.querySelector('#later > *')?.checkVisibility()").await?;
    step("plan", MAIN, OTHER).await?;
    arrived("print").await?;
    step("print", "#print-discreet", "true").await?;

    let (events, cls): (Vec<(f64, f64)>, f64) =
        evaluate(browser, "[bench.events, bench.shifts.reduce((sum, value) => sum + value, 0)]").await?;
    let clicks = noted.into_iter().map(|noted| noted.joined(&events)).collect();
    Ok(Journey { clicks, cls, memory: memory(browser).await? })
}

/// That another screen has taken the place of the one before.
const OTHER: &str = "document.getElementById('title') && document.getElementById('title') !== before";

/// Clicks the middle of an element. Gives the figures of the click, and the milliseconds from the press before it to
/// its frame.
pub async fn click(browser: &Browser, css: &str, shown: &str) -> Outcome<(Timed, f64)> {
    let aim = format!("({})({}, (before) => {shown})", include_str!("aim.js"), json!(css));
    let place: Option<(f64, f64)> = evaluate(browser, &aim).await?;
    let (x, y) = place.ok_or("it is not on the page")?;
    let mouse = async |kind: &str, count: u8| {
        let event = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": count });
        browser.devtools("Input.dispatchMouseEvent", event).await.map(drop)
    };
    mouse("mouseMoved", 0).await?;
    mouse("mousePressed", 1).await?;
    let press_ms = evaluate(browser, "bench.pressed").await?;
    mouse("mouseReleased", 1).await?;
    let timed: Result<Timed, String> = evaluate(browser, "bench.clicked").await?;
    Ok((timed.map_err(|other| format!("the click hit {other}"))?, press_ms))
}

impl Noted {
    /// With the browser's own figure for the same click.
    fn joined(self, events: &[(f64, f64)]) -> Click {
        let same = events.iter().filter(|(start, _)| (start - self.timed.at).abs() < 1.0);
        let event_ms = same.map(|(_, length)| *length).reduce(f64::max);
        Click { on: self.on, ms: self.timed.ms, press_ms: self.press_ms, event_ms, to_plan: self.to_plan }
    }
}

async fn memory(browser: &Browser) -> Outcome<Memory> {
    browser.devtools("HeapProfiler.collectGarbage", json!({})).await?;
    let heap = browser.devtools("Runtime.getHeapUsage", json!({})).await?;
    let script = heap["usedSize"].as_u64().ok_or("Runtime.getHeapUsage gave no size")?;
    let wasm: Option<u64> = evaluate(browser, "bench.memory?.buffer.byteLength").await?;
    Ok(Memory { script, wasm: wasm.ok_or("no wasm memory was found")? })
}
