//! `test`: every check and test, or a part of them.

mod browser;
mod host;
mod hosting;
mod scan;
mod steps;

use crate::setup::browser::Browser;
use crate::setup::is_ci;
use crate::{Outcome, flags};
use std::process::ExitCode;
use steps::Step;

/// What to run.
#[derive(Debug, PartialEq)]
pub enum Selection {
    All,
    /// The words and the plan data: what an editor of `content/` needs.
    Content,
    /// Everything that needs no browser.
    Host,
    /// What was built last, in web servers with the files of `docs/hosting/`.
    Hosting,
    /// The build and one browser's suites.
    Browser(Browser),
}

impl Selection {
    /// What was asked for on the command line.
    pub fn of(flags: &flags::Test) -> Outcome<Self> {
        let parts =
            [(flags.content, Self::Content), (flags.host, Self::Host), (flags.hosting, Self::Hosting)];
        let parts = parts.into_iter().filter_map(|(wanted, part)| wanted.then_some(part));
        let mut parts: Vec<_> = parts.chain(flags.browser.map(Self::Browser)).collect();
        match parts.len() {
            0 | 1 => Ok(parts.pop().unwrap_or(Self::All)),
            _ => Err("test: expected one part, or none for all".to_owned()),
        }
    }

    fn steps(&self) -> Vec<Step> {
        match self {
            Self::All => {
                host::steps().into_iter().chain(Browser::ALL.map(|one| browser::step(one, is_ci()))).collect()
            }
            Self::Content => vec![host::words()],
            Self::Host => host::steps(),
            Self::Hosting => hosting::steps().into(),
            Self::Browser(browser) => vec![host::build(), browser::step(*browser, true)],
        }
    }
}

/// Runs the selected steps; the first that fails is the last that runs.
pub fn test(selection: &Selection) -> ExitCode {
    if steps::run(&selection.steps()) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_full_run_ends_in_the_browsers() {
        let names = |selection: Selection| selection.steps().iter().map(|step| step.name).collect::<Vec<_>>();
        let all = names(Selection::All);
        assert_eq!(all.first(), Some(&"format"));
        let host = Selection::Host.steps().len();
        assert_eq!(all[host..], Browser::ALL.map(|browser| format!("browser: {}", browser.name())));
        // One browser alone is called the same.
        for (browser, name) in Browser::ALL.into_iter().zip(&all[host..]) {
            assert_eq!(names(Selection::Browser(browser)), ["build", name]);
        }
    }
}
