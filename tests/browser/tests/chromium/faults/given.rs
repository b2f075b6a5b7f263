//! The app as it opens with something given in storage, and what is found afterwards.

use groundwork::record::{Found as Read, Record, Stored};
use groundwork_browser_tests::{Browser, Outcome};
use serde::Deserialize;
use serde_json::json;
use std::collections::BTreeMap;

pub const RECORD: &str = "groundwork";
pub const LAST: &str = "groundwork.last";
pub const DAMAGED: &str = "groundwork.damaged";

// Notices, as `scripts/found.js` tells them.
pub const NEWER: &str = "DIV 0";
pub const NEWER_WITH_COPY: &str = "DIV 1";
pub const UNREAD: &str = "DIV 2";
pub const UNREAD_WITH_COPY: &str = "DIV 3";
pub const UNSAVED: &str = "DIV 3";

/// The page that the rows open: it shows three answers.
pub const SCREEN: &str = "page-0";

/// What stands in storage and what the person sees.
#[derive(Debug, Clone, Deserialize)]
pub struct Found {
    pub stored: BTreeMap<String, String>,
    pub notices: Vec<String>,
    pub ticked: Vec<String>,
    pub failed: bool,
    pub screen: Option<String>,
}

impl Found {
    pub async fn of(browser: &Browser) -> Outcome<Self> {
        browser.script(include_str!("../scripts/found.js")).await
    }

    /// The record that is stored, if it can be read.
    pub fn record(&self) -> Option<Record> {
        Record::from_text(self.stored.get(RECORD)?).ok()
    }

    /// Whether these bytes stand under this name, among others or alone.
    pub fn has(&self, name: &str, bytes: &str) -> bool {
        self.stored.get(name).is_some_and(|text| text.contains(bytes))
    }

    pub fn sees(&self, notices: &[&str]) -> bool {
        self.notices == notices && !self.failed
    }

    pub fn shows(&self, ticked: &[&str]) -> bool {
        self.ticked == ticked
    }
}

/// A file of `tests/fixtures/records/`, as it stands in storage.
pub fn fixture(name: &str) -> String {
    let file = xtask::paths::root().join(format!("tests/fixtures/records/{name}.json"));
    let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    text.trim_end().to_owned()
}

/// The record of a frozen file with notes and ticks, and its text: what was stored first.
pub fn earlier() -> (Stored, String) {
    let text = fixture("schema-2");
    match Stored::read(&text) {
        Ok(Read::Plain(stored)) => (stored, text),
        other => panic!("schema-2: {other:?}"),
    }
}

/// The same after one more change: what was stored last.
pub fn later() -> (Stored, String) {
    let (mut stored, _) = earlier();
    let before = stored.record.clone();
    stored.revision += 1;
    stored.record.looked_again = true;
    stored.record.stamp_changes(&before, before.latest() + 60_000);
    let text = stored.to_text();
    (stored, text)
}

/// Opens the app, and makes no copy for offline use: it would be fetched and dropped with each of many cases, and
/// hide what does not come.
pub async fn ready(browser: &Browser) -> Outcome {
    let none = "if (window.ServiceWorkerContainer) {
          ServiceWorkerContainer.prototype.register = () => new Promise(() => {});
        }";
    browser.before_load(none).await?;
    browser.visit().await
}

/// Puts texts into storage, and nothing else, and loads a page. It is done between the pages: the one that was
/// open would bring them together with what it holds, and what the next one finds is all there is.
pub async fn load(
    browser: &Browser,
    given: &[(&str, &str)],
    screen: Option<&str>,
    go: impl AsyncFnOnce() -> Outcome,
) -> Outcome {
    let source = format!(
        "if (location.protocol === 'http:') {{
           localStorage.clear();
           for (const [key, text] of {}) localStorage.setItem(key, text);
           history.replaceState({}, '');
         }}",
        json!(given),
        json!(screen)
    );
    let script = browser.before_load(&source).await?;
    go().await?;
    browser.no_longer(script).await
}

/// Loads the page with these texts in storage, whatever comes of it.
pub async fn put(browser: &Browser, given: &[(&str, &str)]) -> Outcome {
    load(browser, given, Some(SCREEN), async || browser.reload_any().await).await
}

/// Opens the app with these texts in storage.
pub async fn opened(browser: &Browser, given: &[(&str, &str)]) -> Outcome<Found> {
    put(browser, given).await?;
    browser.until_ready().await?;
    Found::of(browser).await
}

/// The app with nothing in storage.
pub async fn anew(browser: &Browser) -> Outcome {
    let go = async || {
        browser.close_page().await?;
        browser.visit().await
    };
    load(browser, &[], None, go).await
}

/// Clicks one control after the other.
pub async fn walk(browser: &Browser, controls: &[&str]) -> Outcome {
    let walk = include_str!("../scripts/walk.js");
    let trouble: String = browser.script_later(walk, vec![json!(controls)]).await?;
    if trouble.is_empty() { Ok(()) } else { Err(trouble.into()) }
}

/// The record in the file that "save a copy" gives, where the notice offers it.
pub async fn copy(browser: &Browser) -> Outcome<Option<Record>> {
    let save = "delete window.saved;
        groundwork.saveFile = (name, text) => { window.saved = text; };
        const notices = [...document.querySelectorAll('.keeping .notice')].map((n) => n.querySelectorAll('button'));
        notices.find(({ length }) => length === 3)?.[1].click();
        notices.find(({ length }) => length === 1)?.[0].click();
        return window.saved ?? '';";
    let text: String = browser.script(save).await?;
    Ok(Record::from_text(&text).ok())
}
