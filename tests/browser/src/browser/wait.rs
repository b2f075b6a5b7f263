//! Waiting, always for a condition and never for a time.

use super::Browser;
use crate::Outcome;
use serde_json::json;
use std::time::{Duration, Instant};

/// How long a condition may take to come true.
const PATIENCE: Duration = Duration::from_secs(15);
/// The screen that the history names, to who knows its names: the browser's files don't.
pub(super) const SCREEN: &str = "(window.groundwork ?? window.early)?.entry()";
/// That nothing of the screen is still to come with the next frame.
const WHOLE: &str = "!document.querySelector('[data-below]')";
/// Between two looks.
const PAUSE: Duration = Duration::from_millis(10);

/// Looks until there is something; until then the look says what stands in the way.
async fn patiently<T>(what: &str, look: impl AsyncFn() -> Result<T, String>) -> Outcome<T> {
    let start = Instant::now();
    loop {
        match look().await {
            Ok(found) => return Ok(found),
            Err(last) if start.elapsed() > PATIENCE => {
                return Err(format!("waited {} s until {what}{last}", PATIENCE.as_secs()).into());
            }
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}

impl Browser {
    /// Waits until an expression is true in the page.
    pub async fn until(&self, what: &str, expression: &str) -> Outcome {
        let body = format!("return Boolean({expression});");
        let look = async || match self.script(&body).await {
            Ok(true) => Ok(()),
            Ok(false) => Err(String::new()),
            // A page that is being left can't answer: that counts as "not yet".
            Err(error) => Err(format!(" ({error})")),
        };
        patiently(what, look).await
    }

    /// Waits until something outside the page is there.
    pub async fn until_some<T>(&self, what: &str, look: impl Fn() -> Option<T>) -> Outcome<T> {
        patiently(what, async || look().ok_or_else(String::new)).await
    }

    /// Waits until nothing of this site is left in the browser.
    pub async fn until_traceless(&self) -> Outcome {
        let look = async || match self.traces().await {
            Ok(traces) if traces.is_empty() => Ok(()),
            other => Err(format!(": {other:?}")),
        };
        patiently("nothing is left of this site", look).await
    }

    /// Waits until the focus is on the element with this id.
    pub async fn until_focus_on(&self, id: &str) -> Outcome {
        let focused = format!("document.activeElement?.id === {}", json!(id));
        self.until(&format!("the focus is on #{id}"), &focused).await
    }

    /// Waits until the record that is stored is another one than this.
    pub async fn until_stored_anew(&self, before: Option<&str>) -> Outcome {
        self.until(
            "the record is stored anew",
            &format!("(localStorage.groundwork ?? null) !== {}", json!(before)),
        )
        .await
    }

    /// Waits until the app has taken over the page.
    pub async fn until_ready(&self) -> Outcome {
        self.until("the app runs", &format!("document.documentElement.hasAttribute('data-ready') && {WHOLE}"))
            .await
    }

    /// Waits until a screen is shown.
    pub async fn until_on(&self, screen: &str) -> Outcome {
        let shown = format!("{SCREEN} === {} && document.getElementById('title') && {WHOLE}", json!(screen));
        self.until(&format!("the screen is {screen}"), &shown).await
    }

    /// Waits until a screen was changed to, which ends with the focus on its heading.
    pub async fn until_moved_to(&self, screen: &str) -> Outcome {
        self.until_moved_with_focus(screen, "title").await
    }

    /// The same where another element gets the focus.
    pub async fn until_moved_with_focus(&self, screen: &str, id: &str) -> Outcome {
        let moved = format!(
            "{SCREEN} === {} && document.activeElement?.id === {} && {WHOLE}",
            json!(screen),
            json!(id)
        );
        self.until(&format!("the screen is {screen} with the focus on #{id}"), &moved).await
    }

    /// Waits until something is in the page.
    pub async fn until_there(&self, css: &str) -> Outcome {
        self.until(&format!("{css} is there"), &format!("document.querySelector({})", json!(css))).await
    }

    /// Waits until it no longer is.
    pub async fn until_gone(&self, css: &str) -> Outcome {
        self.until(&format!("{css} is gone"), &format!("!document.querySelector({})", json!(css))).await
    }
}
