//! The browser suites.

use super::steps::{Ended, Step};
use crate::command::{cargo, run};
use crate::setup;
use crate::setup::browser::{Browser, Kit};
use crate::{Outcome, paths};

/// Left out where the browser is missing, but not in CI, where nobody would see it.
pub fn if_there() -> Vec<Step> {
    vec![
        Step { name: "browser: chromium", run: || try_in(Browser::Chromium) },
        Step { name: "browser: firefox", run: || try_in(Browser::Firefox) },
        Step { name: "browser: webkit", run: || try_in(Browser::Webkit) },
    ]
}

/// For a person who asked for this browser.
pub fn required(browser: Browser) -> Step {
    match browser {
        Browser::Chromium => Step { name: "browser: chromium", run: || have_to_in(Browser::Chromium) },
        Browser::Firefox => Step { name: "browser: firefox", run: || have_to_in(Browser::Firefox) },
        Browser::Webkit => Step { name: "browser: webkit", run: || have_to_in(Browser::Webkit) },
    }
}

fn try_in(browser: Browser) -> Outcome<Ended> {
    match browser.kit() {
        Err(missing) if !setup::is_ci() => Ok(Ended::Skipped(missing)),
        kit => suites(browser, kit?),
    }
}

fn have_to_in(browser: Browser) -> Outcome<Ended> {
    suites(browser, browser.kit()?)
}

/// What holds in every engine; in Chromium, which can do most, everything.
fn suites(browser: Browser, kit: Kit) -> Outcome<Ended> {
    let mut cargo = cargo(&["test", "--locked", "--package", "groundwork-browser-tests"]);
    if browser != Browser::Chromium {
        cargo.args(["--test", "engines"]);
    }
    cargo.env("GROUNDWORK_DIST", paths::dist()).env("GROUNDWORK_BROWSER", browser.name()).envs(kit);
    run(&mut cargo).map(|()| Ended::Done)
}
