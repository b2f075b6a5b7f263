//! Safari's engine as GTK builds it: the driver of its small browser, and a screen for the window.

use super::{Kit, found_or_installed, missing, program};
use crate::Outcome;

/// The driver brings the browser along: it is in the library's own package.
const PACKAGES: [&str; 2] = ["webkit2gtk-driver", "xvfb"];

pub fn kit() -> Outcome<Kit> {
    found_or_installed(find, &PACKAGES)
}

fn find() -> Outcome<Kit> {
    let driver = program("WEBKIT_WEBDRIVER", &["WebKitWebDriver"]);
    let display = program("XVFB", &["Xvfb"]);
    let parts = [
        (driver.is_some(), "WebKitGTK's WebKitWebDriver (or WEBKIT_WEBDRIVER with its path)"),
        (display.is_some(), "Xvfb (or XVFB with its path)"),
    ];
    match (driver, display) {
        (Some(driver), Some(display)) => Ok(vec![("WEBKIT_WEBDRIVER", driver), ("XVFB", display)]),
        _ => Err(missing(&parts)),
    }
}
