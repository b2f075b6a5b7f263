//! Firefox with geckodriver, and poppler for printed pages.

use super::super::cache::Cache;
use super::super::cargo_tool::{self, CargoTool};
use super::{Kit, POPPLER_PACKAGE, apt, at, found_or_installed, missing, poppler, program};
use crate::Outcome;
use std::path::PathBuf;

/// Works with every Firefox of the last years, so that no version has to fit another.
const GECKODRIVER: &str = "0.37.1";

const NAMES: [&str; 2] = ["firefox-esr", "firefox"];
const PLACES: [&str; 2] =
    ["/Applications/Firefox.app/Contents/MacOS/firefox", "C:/Program Files/Mozilla Firefox/firefox.exe"];

const DEBIAN: [&str; 2] = ["firefox-esr", POPPLER_PACKAGE];
const UBUNTU: [&str; 2] = ["firefox", POPPLER_PACKAGE];

pub fn kit() -> Outcome<Kit> {
    let browser = found_or_installed(find, if apt::is_ubuntu() { &UBUNTU } else { &DEBIAN })?;
    Ok(vec![("FIREFOX", browser), ("GECKODRIVER", driver()?)])
}

fn find() -> Outcome<PathBuf> {
    let browser = program("FIREFOX", &NAMES).or_else(|| at(&PLACES));
    let parts = [
        (browser.is_some(), "Firefox (or FIREFOX with its path)"),
        (poppler().is_some(), "poppler's pdftotext, pdfinfo, pdftoppm"),
    ];
    match (browser, poppler()) {
        (Some(browser), Some(())) => Ok(browser),
        _ => Err(missing(&parts)),
    }
}

/// Debian has no package of it: it is built once, as Trunk is.
fn driver() -> Outcome<PathBuf> {
    let tool = CargoTool {
        package: "geckodriver",
        program: "geckodriver",
        version: GECKODRIVER.to_owned(),
        options: &[],
        minutes: 2,
    };
    if let Some(chosen) = program("GECKODRIVER", &[]) {
        return Ok(chosen);
    }
    let cache = Cache::of_user()?;
    let folder = tool.folder(&cache)?;
    cargo_tool::tidy(&cache)?;
    let file = format!("geckodriver{}", std::env::consts::EXE_SUFFIX);
    // Without a folder PATH has it, in this version.
    Ok(folder.map_or_else(|| PathBuf::from(&file), |folder| folder.join(&file)))
}
