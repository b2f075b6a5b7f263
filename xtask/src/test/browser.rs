//! The browser suites.

use super::steps::{Ended, Step, with};
use crate::command::{cargo, run};
use crate::setup::browser::{Browser, Kit};
use crate::setup::is_ci;
use crate::{Outcome, paths};

/// Left out where the browser is missing, but not in CI.
pub fn if_there() -> Vec<Step> {
    vec![
        Step { name: "browser: chromium", run: || in_(Browser::Chromium, is_ci()) },
        Step { name: "browser: firefox", run: || in_(Browser::Firefox, is_ci()) },
        Step { name: "browser: webkit", run: || in_(Browser::Webkit, is_ci()) },
    ]
}

/// For a person who asked for this browser.
pub fn required(browser: Browser) -> Step {
    match browser {
        Browser::Chromium => Step { name: "browser: chromium", run: || in_(Browser::Chromium, true) },
        Browser::Firefox => Step { name: "browser: firefox", run: || in_(Browser::Firefox, true) },
        Browser::Webkit => Step { name: "browser: webkit", run: || in_(Browser::Webkit, true) },
    }
}

fn in_(browser: Browser, required: bool) -> Outcome<Ended> {
    with(browser.kit(), required, |kit| suites(browser, kit))
}

/// What holds in every engine; in Chromium, which can do most, everything.
fn suites(browser: Browser, kit: Kit) -> Outcome {
    let mut cargo = cargo(&["test", "--locked", "--package", "groundwork-browser-tests"]);
    if browser != Browser::Chromium {
        cargo.args(["--test", "engines"]);
    }
    cargo.env("GROUNDWORK_DIST", paths::dist()).env("GROUNDWORK_BROWSER", browser.name()).envs(kit);
    run(&mut cargo)
}
