//! Chromium or Chrome with chromedriver, axe-core, and poppler for printed pages.

use super::super::{npm, version, version_of};
use super::{Kit, POPPLER_PACKAGE, apt, at, found_or_installed, missing, poppler, program};
use crate::Outcome;
use std::path::PathBuf;

/// Names that this browser goes by.
const NAMES: [&str; 5] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const PLACES: [&str; 4] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
];

const DEBIAN: [&str; 3] = ["chromium", "chromium-driver", POPPLER_PACKAGE];
const UBUNTU: [&str; 3] = ["chromium-browser", "chromium-chromedriver", POPPLER_PACKAGE];

pub fn kit() -> Outcome<Kit> {
    let (browser, driver) = found_or_installed(find, if apt::is_ubuntu() { &UBUNTU } else { &DEBIAN })?;
    Ok(vec![("CHROMIUM", browser), ("CHROMEDRIVER", driver), ("AXE_CORE", npm::axe()?)])
}

fn find() -> Outcome<(PathBuf, PathBuf)> {
    let browser = program("CHROMIUM", &NAMES).or_else(|| at(&PLACES));
    let driver = program("CHROMEDRIVER", &["chromedriver"]);
    let parts = [
        (browser.is_some(), "Chromium or Chrome (or CHROMIUM with its path)"),
        (driver.is_some(), "chromedriver of the same version (or CHROMEDRIVER with its path)"),
        (poppler().is_some(), "poppler's pdftotext, pdfinfo, pdftoppm"),
    ];
    match (browser, driver, poppler()) {
        (Some(browser), Some(driver), Some(())) => same_version(browser, driver),
        _ => Err(missing(&parts)),
    }
}

/// A driver works with the browser of its own major version only.
fn same_version(browser: PathBuf, driver: PathBuf) -> Outcome<(PathBuf, PathBuf)> {
    // Chrome on Windows opens a window instead of telling its version.
    if cfg!(windows) {
        return Ok((browser, driver));
    }
    let version =
        |program: &PathBuf| version_of(program).ok_or_else(|| format!("{} does not run", program.display()));
    let (of_browser, of_driver) = (version(&browser)?, version(&driver)?);
    if version::major(&of_browser) == version::major(&of_driver) {
        Ok((browser, driver))
    } else {
        Err(format!("the browser is {of_browser} but chromedriver is {of_driver}"))
    }
}
