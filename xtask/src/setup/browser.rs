//! What the browser tests need: a browser with its driver, axe-core, and poppler for printed pages.

use super::find::on_path;
use super::{apt, npm, version, version_of};
use crate::Outcome;
use std::path::PathBuf;

/// Everything for one browser, with the variable under which the tests find it.
pub type Kit = Vec<(&'static str, PathBuf)>;

/// Names that this browser goes by.
const CHROMIUM: [&str; 5] =
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const PLACES: [&str; 4] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
];
const POPPLER: [&str; 3] = ["pdftotext", "pdfinfo", "pdftoppm"];

/// The packages of the browser and its driver.
const DEBIAN: [&str; 2] = ["chromium", "chromium-driver"];
const UBUNTU: [&str; 2] = ["chromium-browser", "chromium-chromedriver"];
/// With fonts: a bare machine has none, and a page without letters tests little.
const BESIDES: [&str; 3] = ["poppler-utils", "fonts-dejavu-core", "fonts-liberation"];

/// Chromium and what goes with it, after an install if need be; the message says what is missing.
pub fn chromium() -> Outcome<Kit> {
    let browser = if apt::is_ubuntu() { UBUNTU } else { DEBIAN };
    let found = find().or_else(|missing| match apt::install(&[&browser[..], &BESIDES].concat()) {
        Ok(true) => find(),
        Ok(false) => Err(missing),
        Err(message) => Err(format!("{missing} ({message})")),
    });
    let (browser, driver) = found?;
    Ok(vec![("CHROMIUM", browser), ("CHROMEDRIVER", driver), ("AXE_CORE", npm::axe()?)])
}

fn find() -> Outcome<(PathBuf, PathBuf)> {
    let browser = chosen("CHROMIUM").or_else(|| CHROMIUM.iter().find_map(|name| on_path(name)));
    let browser = browser.or_else(|| PLACES.iter().map(PathBuf::from).find(|file| file.is_file()));
    let driver = chosen("CHROMEDRIVER").or_else(|| on_path("chromedriver"));
    let mut missing = Vec::new();
    if browser.is_none() {
        missing.push("Chromium or Chrome (or CHROMIUM with its path)".to_owned());
    }
    if driver.is_none() {
        missing.push("chromedriver of the same version (or CHROMEDRIVER with its path)".to_owned());
    }
    if POPPLER.iter().any(|name| on_path(name).is_none()) {
        missing.push(format!("poppler's {}", POPPLER.join(", ")));
    }
    match (browser, driver) {
        (Some(browser), Some(driver)) if missing.is_empty() => same_version(browser, driver),
        _ => Err(format!("chromium: please install {}", missing.join("; "))),
    }
}

/// A driver works with the browser of its own major version only.
fn same_version(browser: PathBuf, driver: PathBuf) -> Outcome<(PathBuf, PathBuf)> {
    // Chrome on Windows opens a window instead of telling its version.
    if cfg!(windows) {
        return Ok((browser, driver));
    }
    let version = |program: &PathBuf| {
        version_of(program).ok_or_else(|| format!("chromium: {} does not run", program.display()))
    };
    let (of_browser, of_driver) = (version(&browser)?, version(&driver)?);
    if version::major(&of_browser) == version::major(&of_driver) {
        Ok((browser, driver))
    } else {
        Err(format!("chromium: the browser is {of_browser} but chromedriver is {of_driver}"))
    }
}

fn chosen(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from)
}
