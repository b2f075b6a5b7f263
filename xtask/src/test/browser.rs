//! The browser suites.

use super::steps::Step;
use crate::command::{cargo, run};
use crate::setup::browser::{Browser, Kit};
use crate::{Outcome, paths};

/// Left out where the browser is missing, unless it is required.
pub fn step(browser: Browser, required: bool) -> Step {
    let name = format!("browser: {}", browser.name());
    Step::with(&name, required, move || browser.kit(), move |kit| suites(browser, kit))
}

/// What holds in every engine; in Chromium, which can do most, everything.
fn suites(browser: Browser, kit: Kit) -> Outcome {
    let mut cargo = cargo("test --locked --package groundwork-browser-tests");
    if browser != Browser::Chromium {
        cargo.args(["--test", "engines"]);
    }
    run(cargo.env("GROUNDWORK_DIST", paths::dist()).env("GROUNDWORK_BROWSER", browser.name()).envs(kit))
}
