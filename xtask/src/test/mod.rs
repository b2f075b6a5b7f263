//! `test`: every check and test, or a part of them.

mod browser;
mod host;
mod hosting;
mod scan;
mod steps;

use crate::Outcome;
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
    /// The build and one browser's suite.
    Browser,
}

impl Selection {
    /// Reads the options after `test`.
    pub fn parse(args: &[&str]) -> Outcome<Self> {
        match args {
            [] => Ok(Self::All),
            ["--content"] => Ok(Self::Content),
            ["--host"] => Ok(Self::Host),
            ["--hosting"] => Ok(Self::Hosting),
            ["--browser", "chromium"] => Ok(Self::Browser),
            ["--browser", name @ ("firefox" | "webkit")] => {
                Err(format!("--browser {name}: not yet; there is chromium"))
            }
            ["--browser", name] => Err(format!("--browser {name}: expected chromium")),
            ["--browser"] => Err("--browser: expected a name; there is chromium".to_owned()),
            _ => Err(format!("unknown: cargo xtask test {}", args.join(" "))),
        }
    }

    fn steps(&self) -> Vec<Step> {
        match self {
            Self::All => [host::steps(), vec![browser::IF_THERE]].concat(),
            Self::Content => vec![host::WORDS],
            Self::Host => host::steps(),
            Self::Hosting => hosting::STEPS.to_vec(),
            Self::Browser => vec![host::BUILD, browser::REQUIRED],
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
        assert_eq!(Selection::parse(&["--browser", "chromium"]), Ok(Selection::Browser));
        assert!(Selection::parse(&["--browser", "firefox"]).unwrap_err().contains("not yet"));
        assert!(Selection::parse(&["--browser", "lynx"]).is_err());
        assert!(Selection::parse(&["--host", "--content"]).is_err());
        assert!(Selection::parse(&["host"]).is_err());
    }

    #[test]
    fn the_full_run_ends_in_a_browser() {
        let names: Vec<_> = Selection::All.steps().iter().map(|step| step.name).collect();
        assert_eq!(names.first(), Some(&"format"));
        assert_eq!(names.last(), Some(&"browser: chromium"));
        assert_eq!(names.len(), Selection::Host.steps().len() + 1);
    }
}
