//! `build`: the folder of static files that a web server needs.

mod prerender;
pub mod pwa;
mod scripts;
mod trunk;
pub mod worker;

use crate::{Outcome, paths, setup};
use groundwork::words::{WORDS_FILE, WORDS_TEXT};

/// Addresses relative to the page: the folder then works at any place of a site.
pub const RELATIVE: &str = "./";

/// Builds the app into `dist/`. What the steps print goes to standard error.
pub fn build(public_url: &str) -> Outcome {
    let tools = setup::for_build()?;
    trunk::fetch()?;
    // First what fails soonest: the page's first screen is made by a small program for this machine.
    let fragment = prerender::fragment()?;
    trunk::build(&tools, public_url)?;
    prerender::insert(&paths::dist().join("index.html"), &fragment)?;
    scripts::shorten(&paths::dist())?;
    // The words, which the page loads beside the wasm.
    let words = paths::dist().join(WORDS_FILE);
    std::fs::write(&words, WORDS_TEXT).map_err(|error| format!("{}: {error}", words.display()))?;
    pwa::copy(&paths::dist())?;
    // Last, since it lists the others.
    worker::write(&paths::dist())
}
