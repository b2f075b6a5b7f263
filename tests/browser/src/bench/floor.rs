//! The floor: how soon this browser, on this machine, shows the same first screen and the same answer at best.

use groundwork_browser_tests::{Browser, Outcome, Person, place};
use serde_json::{Map, Value, json};
use std::fs;

/// Makes the floor's page out of the app's; the browser takes it apart.
pub async fn page(browser: &Browser) -> Outcome<String> {
    let folder = place::dist();
    let html = fs::read_to_string(folder.join("index.html"));
    plain(browser, html.map_err(|error| format!("{}: {error}", folder.display()))?).await
}

/// A page of questions of the app, as it stands there for somebody who has come so far.
pub async fn questions(browser: &Browser, person: &Person, screen: &str) -> Outcome<String> {
    browser.arrive(person, screen).await?;
    let html = browser.script("return document.documentElement.outerHTML;").await?;
    plain(browser, html).await
}

/// The same without script, as plain HTML with its style.
async fn plain(browser: &Browser, html: String) -> Outcome<String> {
    let folder = place::dist();
    let fault = |error| format!("{}: {error}", folder.display());
    let mut styles = Map::new();
    for entry in fs::read_dir(&folder).map_err(fault)? {
        let path = entry.map_err(fault)?.path();
        if path.extension().is_some_and(|extension| extension == "css") {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            styles.insert(name, json!(fs::read_to_string(&path).map_err(fault)?));
        }
    }
    // On a page without a policy of its own.
    browser.close_page().await?;
    browser.script_with(include_str!("floor.js"), vec![json!(html), Value::Object(styles)]).await
}
