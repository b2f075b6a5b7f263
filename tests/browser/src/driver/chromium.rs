//! Chromium, by chromedriver.

use super::Driver;
use crate::{Outcome, Setup, place};
use serde_json::{Value, json};
use std::process::Command;
use thirtyfour::{Capabilities, ChromiumLikeCapabilities, DesiredCapabilities};

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
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost",
];

pub fn start() -> Outcome<Driver> {
    // Port 0 is any free one; the driver says which.
    Driver::announced(Command::new(place::chromedriver()).arg("--port=0"), "started successfully on port ")
}

pub fn capabilities(setup: &Setup) -> Outcome<Capabilities> {
    let mut chrome = DesiredCapabilities::chrome();
    for argument in ARGUMENTS {
        chrome.add_arg(argument)?;
    }
    if let Some(folder) = &setup.profile {
        chrome.add_arg(&format!("--user-data-dir={}", folder.display()))?;
    }
    if let Some(binary) = place::chromium() {
        chrome.set_binary(&binary.to_string_lossy())?;
    }
    chrome.add_experimental_option("prefs", preferences(setup))?;
    let mut capabilities = Capabilities::from(chrome);
    // Noting every request slows the browser down.
    let requests = if setup.requests { "ALL" } else { "OFF" };
    capabilities.set("goog:loggingPrefs", json!({ "browser": "ALL", "performance": requests }))?;
    Ok(capabilities)
}

fn preferences(setup: &Setup) -> Value {
    const BLOCK: u8 = 2;
    let mut preferences = json!({ "webkit": { "webprefs": { "default_font_size": setup.text_size } } });
    if setup.cookies_blocked {
        preferences["profile"] = json!({ "default_content_setting_values": { "cookies": BLOCK } });
    }
    preferences
}
