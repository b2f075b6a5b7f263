//! How a browser is started for a test, and what happens when the test fails.

use crate::browser::Browser;
use crate::driver::{self, Driver};
use crate::{Engine, Outcome, Profile, place};
use futures::FutureExt;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::path::PathBuf;
use thirtyfour::Capabilities;
use tokio::runtime;
use tokio::sync::Semaphore;

/// At most two browsers at a time: more on a small machine only make each other late.
static TURNS: Semaphore = Semaphore::const_new(2);

/// The usual text size of a browser.
const TEXT_SIZE: u32 = 16;

/// A browser to be opened. The default is a phone.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own, set by its name")]
pub struct Setup {
    pub(crate) engine: Engine,
    pub(crate) dist: PathBuf,
    pub(crate) profile: Option<PathBuf>,
    pub(crate) port: u16,
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) text_size: u32,
    pub(crate) cookies_blocked: bool,
    pub(crate) requests: bool,
    pub(crate) scripts_off: bool,
    pub(crate) headers: bool,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            engine: Engine::Chromium,
            dist: place::dist(),
            profile: None,
            port: 0,
            width: 390,
            height: 800,
            text_size: TEXT_SIZE,
            cookies_blocked: false,
            requests: false,
            scripts_off: false,
            headers: true,
        }
    }
}

impl Setup {
    /// Chromium.
    pub fn new() -> Self {
        Self::default()
    }

    /// The browser that `GROUNDWORK_BROWSER` names.
    pub fn chosen() -> Self {
        Self { engine: Engine::chosen(), ..Self::default() }
    }

    /// The width of the page in CSS pixels.
    #[must_use]
    pub fn width(self, width: u32) -> Self {
        Self { width, ..self }
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

    /// As a person who has switched scripts off. Those of the test still run.
    #[must_use]
    pub fn scripts_off(self) -> Self {
        Self { scripts_off: true, ..self }
    }

    /// From a host that sends no headers of its own: the page's own policy is all there is.
    #[must_use]
    pub fn without_headers(self) -> Self {
        Self { headers: false, ..self }
    }

    /// With its files in this folder, for a look at them. Not in `WebKit`, whose driver has no word for it.
    #[must_use]
    pub fn profile(self, profile: &Profile) -> Self {
        Self { profile: Some(profile.folder().to_owned()), ..self }
    }

    /// At this port, so that what was stored there before is found again. Else at any that is free.
    #[must_use]
    pub fn port(self, port: u16) -> Self {
        Self { port, ..self }
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
            let _turn = TURNS.acquire().await.expect("nobody closes it");
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
        Browser::open(Driver::of(self.engine)?, self).await
    }

    pub(crate) fn capabilities(&self) -> Outcome<Capabilities> {
        let only_chromium = self.cookies_blocked || self.requests || self.text_size != TEXT_SIZE;
        let not_webkit = self.profile.is_some();
        if only_chromium && self.engine != Engine::Chromium || not_webkit && self.engine == Engine::Webkit {
            return Err(format!("{} can't be set up like this: {self:?}", self.engine).into());
        }
        driver::capabilities(self)
    }
}

/// A message without the driver's own stack, which says nothing to a reader.
fn short(message: &str) -> &str {
    message.split("Stacktrace:").next().unwrap_or(message).trim_end()
}
