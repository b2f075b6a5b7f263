//! How a browser is started for a test, and what happens when the test fails.

use crate::browser::Browser;
use crate::chromedriver::Chromedriver;
use crate::{Outcome, place, turns};
use futures::FutureExt;
use serde_json::{Value, json};
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::path::PathBuf;
use thirtyfour::{Capabilities, ChromiumLikeCapabilities, DesiredCapabilities};
use tokio::runtime;

/// Nothing reaches a network: every name but this machine's is unknown to the browser.
const ARGUMENTS: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--hide-scrollbars",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    Light,
    Dark,
}

/// A browser to be opened. The default is a phone.
#[derive(Debug, Clone)]
pub struct Setup {
    pub(crate) dist: PathBuf,
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) scheme: Scheme,
    text_size: u32,
    cookies_blocked: bool,
    alone: bool,
    requests: bool,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            dist: place::dist(),
            width: 390,
            height: 800,
            scheme: Scheme::Light,
            text_size: 16,
            cookies_blocked: false,
            alone: false,
            requests: false,
        }
    }
}

impl Setup {
    pub fn new() -> Self {
        Self::default()
    }

    /// The width of the page in CSS pixels.
    #[must_use]
    pub fn width(self, width: u32) -> Self {
        Self { width, ..self }
    }

    #[must_use]
    pub fn scheme(self, scheme: Scheme) -> Self {
        Self { scheme, ..self }
    }

    /// The text size of the browser's settings; 16 is usual.
    #[must_use]
    pub fn text_size(self, text_size: u32) -> Self {
        Self { text_size, ..self }
    }

    /// As a person who blocks all cookies: the browser then refuses every storage.
    #[must_use]
    pub fn cookies_blocked(self) -> Self {
        Self { cookies_blocked: true, ..self }
    }

    /// With no other browser beside it: for a test that measures time.
    #[must_use]
    pub fn alone(self) -> Self {
        Self { alone: true, ..self }
    }

    /// Notes every request for [`Browser::requests`].
    #[must_use]
    pub fn with_requests(self) -> Self {
        Self { requests: true, ..self }
    }

    /// Opens the browser, runs the test, closes the browser. A failure says on which screen it was
    /// and leaves a picture.
    ///
    /// # Panics
    /// When the test fails or the browser can't be opened.
    pub fn run(self, test: impl AsyncFnOnce(&Browser) -> Outcome) {
        let runtime = runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let _turn = if self.alone { turns::all().await } else { turns::one().await };
            let browser = self.open().await.unwrap_or_else(|error| panic!("no browser: {error}"));
            let outcome = AssertUnwindSafe(test(&browser)).catch_unwind().await;
            if !matches!(outcome, Ok(Ok(()))) {
                eprintln!("{}", browser.describe_failure().await);
            }
            browser.close().await;
            match outcome {
                Ok(outcome) => outcome.unwrap_or_else(|error| panic!("{}", short(&error.to_string()))),
                Err(panic) => resume_unwind(panic),
            }
        });
    }

    /// Opens the browser, for what is no test; it has to be closed.
    pub async fn open(&self) -> Outcome<Browser> {
        Browser::open(Chromedriver::shared()?, self).await
    }

    pub(crate) fn capabilities(&self) -> Outcome<Capabilities> {
        let mut chrome = DesiredCapabilities::chrome();
        for argument in ARGUMENTS {
            chrome.add_arg(argument)?;
        }
        if let Some(binary) = place::chromium() {
            chrome.set_binary(&binary.to_string_lossy())?;
        }
        chrome.add_experimental_option("prefs", self.preferences())?;
        let mut capabilities = Capabilities::from(chrome);
        // Noting every request slows the browser down.
        let requests = if self.requests { "ALL" } else { "OFF" };
        capabilities.set("goog:loggingPrefs", json!({ "browser": "ALL", "performance": requests }))?;
        Ok(capabilities)
    }

    fn preferences(&self) -> Value {
        const BLOCK: u8 = 2;
        let mut preferences = json!({ "webkit": { "webprefs": { "default_font_size": self.text_size } } });
        if self.cookies_blocked {
            preferences["profile"] = json!({ "default_content_setting_values": { "cookies": BLOCK } });
        }
        preferences
    }
}

/// A message without the driver's own stack, which says nothing to a reader.
fn short(message: &str) -> &str {
    message.split("Stacktrace:").next().unwrap_or(message).trim_end()
}
