//! Screens as markup, made by the app's own components on this machine.

use crate::Outcome;
use crate::command::{cargo, read};

/// The markup of a screen: "start", "early", "how" or "paper".
pub fn screen(name: &str) -> Outcome<String> {
    // Unoptimised: it runs for a moment, and the component tests share what is compiled for it.
    let run = ["run", "--quiet", "--locked", "--features", "ssr", "--bin", "prerender", "--", name];
    read(&mut cargo(&run))
}
