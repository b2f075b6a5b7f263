//! `test`: every check and test, or a part of them.

mod browser;
mod host;
mod hosting;
mod scan;
mod steps;

use crate::setup::browser::Browser;
use crate::setup::is_ci;
use crate::{Outcome, flags};
pub use steps::{Step, run};

/// What was asked for on the command line.
pub fn steps(flags: &flags::Test) -> Outcome<Vec<Step>> {
    match (flags.content, flags.host, flags.hosting, flags.browser) {
        (false, false, false, None) => {
            let browsers = Browser::ALL.map(|browser| browser::step(browser, is_ci()));
            Ok(host::steps().into_iter().chain(browsers).collect())
        }
        // What an editor of `content/` needs.
        (true, false, false, None) => Ok(vec![host::words()]),
        (false, true, false, None) => Ok(host::steps()),
        // What was built last, in web servers with the files of `docs/hosting/`.
        (false, false, true, None) => Ok(hosting::steps().into()),
        (false, false, false, Some(browser)) => Ok(vec![host::build(), browser::step(browser, true)]),
        _ => Err("test: expected one part, or none for all".to_owned()),
    }
}
