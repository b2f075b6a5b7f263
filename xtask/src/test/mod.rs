//! `test`: every check and test, or a part of them.

mod browser;
mod host;
mod hosting;
mod scan;
mod steps;

use crate::Outcome;
use crate::setup::browser::Browser;
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
    /// Reads the options after `test`.
    pub fn parse(args: &[&str]) -> Outcome<Self> {
        match args {
            [] => Ok(Self::All),
            ["--content"] => Ok(Self::Content),
            ["--host"] => Ok(Self::Host),
            ["--hosting"] => Ok(Self::Hosting),
            ["--browser", name] => Browser::named(name)
                .map(Self::Browser)
                .ok_or_else(|| format!("--browser {name}: expected chromium, firefox or webkit")),
            ["--browser"] => Err("--browser: expected chromium, firefox or webkit".to_owned()),
            _ => Err(format!("unknown: cargo xtask test {}", args.join(" "))),
        }
    }

    fn steps(&self) -> Vec<Step> {
        match self {
            Self::All => [host::steps(), browser::if_there()].concat(),
            Self::Content => vec![host::WORDS],
            Self::Host => host::steps(),
            Self::Hosting => hosting::STEPS.to_vec(),
            Self::Browser(browser) => vec![host::BUILD, browser::required(*browser)],
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
    fn a_selection_is_one_option() {
        assert_eq!(Selection::parse(&[]), Ok(Selection::All));
        assert_eq!(Selection::parse(&["--browser", "webkit"]), Ok(Selection::Browser(Browser::Webkit)));
        assert!(Selection::parse(&["--browser"]).is_err());
        assert!(Selection::parse(&["--browser", "lynx"]).is_err());
        assert!(Selection::parse(&["--host", "--content"]).is_err());
        assert!(Selection::parse(&["host"]).is_err());
    }

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
