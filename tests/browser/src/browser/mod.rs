//! A browser with the app in it: what a test does there and what it reads there.

mod away;
mod failure;
pub mod keys;
mod log;
mod paper;
mod pdf;
mod read;
mod tabs;
mod traffic;
mod wait;
mod window;

pub use log::Request;
pub use paper::Paper;
pub use pdf::{Line, Pdf, Sheet, one_line};
pub use tabs::Tab;

use crate::driver::Driver;
use crate::setup::Setup;
use crate::{Engine, Outcome, Person};
use groundwork::words::Text;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::cell::{Cell, Ref, RefCell};
use std::sync::Arc;
use std::time::Duration;
use thirtyfour::WebDriver;
use tokio::time::timeout;
use xtask::server::{Options, Server};

/// How long a browser may take to close.
const GOODBYE: Duration = Duration::from_secs(15);

/// One browser, one profile, one server. The server has a log and a port of its own, so that no
/// test sees what another stored or asked for.
pub struct Browser {
    pub(crate) web: WebDriver,
    engine: Engine,
    address: String,
    server: RefCell<Option<Server>>,
    driver: Arc<Driver>,
    /// Whether the page's own scripts run: without them, no frame tells of itself.
    scripts: bool,
    /// How much of the driver's output was looked at.
    looked: Cell<usize>,
}

impl Browser {
    pub(crate) async fn open(driver: Arc<Driver>, setup: &Setup) -> Outcome<Self> {
        let server = Server::with(Options {
            log: true,
            headers: setup.headers,
            port: setup.port,
            ..Options::new(&setup.dist)
        })
        .map_err(|error| format!("{}: {error}", setup.dist.display()))?;
        let address = server.url();
        let web = WebDriver::new(driver.url(), setup.capabilities()?).await?;
        let server = RefCell::new(Some(server));
        let browser = Self {
            web,
            engine: setup.engine,
            address,
            server,
            driver,
            scripts: !setup.scripts_off,
            looked: Cell::new(0),
        };
        browser.resize(setup.width, setup.height).await?;
        if setup.engine == Engine::Chromium {
            browser.media(&[("prefers-color-scheme", "light")]).await?;
            if setup.scripts_off {
                browser.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await?;
            }
        }
        Ok(browser)
    }

    pub async fn close(self) {
        // A browser that is gone, or no longer answers, was the failure itself. Its driver is ended.
        let _ = timeout(GOODBYE, self.web.quit()).await;
    }

    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// # Panics
    /// When the test has stopped it.
    pub fn server(&self) -> Ref<'_, Server> {
        Ref::map(self.server.borrow(), |server| server.as_ref().expect("the server was stopped"))
    }

    /// Stops the server: from now on the app has to do without.
    pub fn stop_server(&self) {
        self.server.take();
    }

    /// The app's one address.
    pub fn address(&self) -> String {
        self.address.clone()
    }

    /// Opens the app as by its address, and waits until it runs.
    pub async fn visit(&self) -> Outcome {
        self.web.goto(self.address()).await?;
        self.until_ready().await
    }

    /// Loads the page again, and waits until the app runs.
    pub async fn reload(&self) -> Outcome {
        self.reload_any().await?;
        self.until_ready().await
    }

    /// The same where that is on this screen.
    pub async fn reload_on(&self, screen: &str) -> Outcome {
        self.reload().await?;
        self.until_on(screen).await
    }

    /// Comes back to a screen as somebody whose answers were saved on an earlier day.
    pub async fn arrive(&self, person: &Person, screen: &str) -> Outcome {
        self.arrive_with(&person.record(), screen).await
    }

    /// The same with this record.
    pub async fn arrive_with(&self, record: &str, screen: &str) -> Outcome {
        if self.web.current_url().await?.as_str() != self.address() {
            self.visit().await?;
        }
        // What is open now may be another person's, and would be brought together with it on its way out.
        let prepare = "localStorage.setItem('groundwork', arguments[0]);
            Storage.prototype.setItem = () => {};
            history.replaceState(arguments[1], '');
            scrollTo(0, 0);";
        self.script_with::<()>(prepare, vec![json!(record), json!(screen)]).await?;
        self.reload_on(screen).await
    }

    /// Clicks what the selector finds first, as a mouse does: what covers it gets the click. What lies
    /// outside the window is scrolled to the middle, as a person does; the driver scrolls it below the
    /// header that stays. And as a person does, it waits until that is painted.
    pub async fn click(&self, css: &str) -> Outcome {
        self.click_nth(css, 0).await
    }

    /// The same for a later one of those that the selector finds; the first is 0.
    pub async fn click_nth(&self, css: &str, nth: usize) -> Outcome {
        let bring = "const [css, nth, done] = arguments;
            const element = document.querySelectorAll(css)[nth];
            element?.scrollIntoView({ block: 'center', behavior: 'instant' });
            if (!done) return element;
            if (document.hidden) done(element); // a tab behind another has no frames
            else requestAnimationFrame(() => setTimeout(() => done(element)));";
        let fault = |error| format!("a click on {css}, number {nth}: {error}");
        let what = vec![json!(css), json!(nth)];
        let found = if self.scripts {
            self.web.execute_async(bring, what).await?
        } else {
            self.web.execute(bring, what).await?
        };
        let element = found.element().map_err(fault)?;
        Ok(element.click().await.map_err(fault)?)
    }

    /// Clicks what leads to a screen, and waits until that is there.
    pub async fn follow(&self, css: &str, screen: &str) -> Outcome {
        self.click(css).await?;
        self.until_moved_to(screen).await
    }

    /// Clicks the one of those that the selector finds whose words are these.
    pub async fn click_on(&self, css: &str, words: Text) -> Outcome {
        let texts = self.texts(css).await?;
        let nth = texts.iter().position(|text| *text == words.to_string());
        self.click_nth(css, nth.ok_or_else(|| format!("{:?} is not in {texts:?}", words.to_string()))?).await
    }

    /// Runs a script in the page and gives what it returns.
    pub async fn script<T: DeserializeOwned>(&self, body: &str) -> Outcome<T> {
        self.script_with(body, Vec::new()).await
    }

    /// The same with `arguments`.
    pub async fn script_with<T: DeserializeOwned>(&self, body: &str, arguments: Vec<Value>) -> Outcome<T> {
        let value = self.web.execute(body, arguments).await?;
        let value = value.json().clone();
        Ok(serde_json::from_value(value.clone()).map_err(|error| format!("{body} gave {value}: {error}"))?)
    }

    /// Runs a script that calls its last argument with the result.
    pub async fn script_later<T: DeserializeOwned>(&self, body: &str, arguments: Vec<Value>) -> Outcome<T> {
        Ok(self.web.execute_async(body, arguments).await?.convert()?)
    }

    /// A command of the browser's own protocol.
    pub async fn devtools(&self, method: &str, parameters: Value) -> Outcome<Value> {
        let answer = self.web.cdp().send_raw(method, parameters).await;
        Ok(answer.map_err(|error| format!("{method}: {error}"))?)
    }
}
