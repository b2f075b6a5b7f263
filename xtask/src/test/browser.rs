//! The browser suite.

use super::steps::{Ended, Step};
use crate::command::{cargo, run};
use crate::setup::{self, browser};
use crate::{Outcome, paths};

/// Left out where the browser is missing, but not in CI, where nobody would see it.
pub const IF_THERE: Step = Step { name: "browser: chromium", run: if_there };
/// For a person who asked for this browser.
pub const REQUIRED: Step = Step { name: "browser: chromium", run: required };

fn if_there() -> Outcome<Ended> {
    match browser::chromium() {
        Err(missing) if !setup::is_ci() => Ok(Ended::Skipped(missing)),
        kit => suite(kit?),
    }
}

fn required() -> Outcome<Ended> {
    suite(browser::chromium()?)
}

fn suite(kit: browser::Kit) -> Outcome<Ended> {
    let mut cargo = cargo(&["test", "--locked", "--package", "groundwork-browser-tests"]);
    cargo.env("GROUNDWORK_DIST", paths::dist()).env("GROUNDWORK_BROWSER", "chromium").envs(kit);
    run(&mut cargo).map(|()| Ended::Done)
}
