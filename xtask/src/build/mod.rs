//! `build`: the folder of static files that a web server needs.

mod bundle;
mod compress;
mod files;
mod headers;
mod page;
mod policy;
mod prerender;
pub mod pwa;
mod short_names;
mod trunk;
mod wasm;
pub mod worker;

use crate::{Outcome, paths, setup};
use groundwork::words::words_of_app;

/// Addresses relative to the page: the folder then works at any place of a site.
pub const RELATIVE: &str = "./";

/// Builds the app into `dist/`. What the steps print goes to standard error.
pub fn build(public_url: &str) -> Outcome {
    let tools = setup::for_build()?;
    trunk::fetch()?;
    // First what fails soonest.
    let (style, guard) = (bundle::style(&tools)?, bundle::script(&tools, "src/boot/guard.js")?);
    let boot = bundle::script(&tools, "src/boot/boot.js")?;
    let lock = bundle::module(&tools, "src/boot/lock.js")?;
    let (start, how) = (prerender::screen("start")?, prerender::screen("how")?);
    trunk::build(&tools, public_url)?;

    let dist = paths::dist();
    let base = if public_url == RELATIVE { "" } else { public_url };
    let at = |name: String| format!("{base}{name}");
    let words = at(files::write_named(&dist, "words", "txt", words_of_app())?);
    let lock = files::write_named(&dist, "lock", "js", lock)?;
    let names = bundle::Names { wasm: "", words: &words, lock: &lock };
    let (wasm, loader) = wasm::finish(&tools, &dist, base, &names)?;
    let boot = at(files::write_named(&dist, "boot", "js", boot)?);
    let index = dist.join("index.html");
    let page = files::read(&index)?;
    let head = page::Head { guard: &guard, style: &style, boot: &boot };
    let app = page::App { loader: &loader, wasm: &wasm, words: &words };
    files::write(&index, page::start(&page, &head, &app, &start)?)?;
    files::write(&dist.join("how.html"), page::plain(&page, &head, &how)?)?;
    pwa::copy(&dist)?;
    // These three know all other files.
    worker::write(&dist)?;
    headers::write(&dist)?;
    compress::copies(&dist)
}
