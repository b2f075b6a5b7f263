//! `build`: the folder of static files that a web server needs.

mod bundle;
pub mod compress;
mod files;
mod headers;
mod page;
mod policy;
mod prerender;
pub mod pwa;
pub mod rustc;
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
    without_copies(public_url)?;
    compress::copies(&paths::dist())
}

/// The same, for who wants to see it at once: `compress::copies` has to follow.
pub fn without_copies(public_url: &str) -> Outcome {
    let tools = setup::for_build()?;
    trunk::fetch()?;
    // First what fails soonest.
    let [style, how_style, paper_style] = ["app", "how", "paper"].map(|page| bundle::style(&tools, page));
    let (style, how_style, paper_style) = (style?, how_style?, paper_style?);
    let [guard, plain] =
        ["guard", "plain"].map(|name| bundle::script(&tools, &format!("src/boot/{name}.js")));
    let (guard, plain) = (guard?, plain?);
    let boot = bundle::script(&tools, "src/boot/boot.js")?;
    let lock = bundle::module(&tools, "src/browser/lock/lock.js")?;
    let [start, early, how, paper] = ["start", "early", "how", "paper"].map(prerender::screen);
    let (start, early, how, paper) = (start?, early?, how?, paper?);
    let dist = paths::dist();
    trunk::build(&tools, &dist, public_url)?;

    let base = if public_url == RELATIVE { "" } else { public_url };
    let at = |name: String| format!("{base}{name}");
    let words = at(files::write_named(&dist, "words", "txt", words_of_app())?);
    let lock = files::write_named(&dist, "lock", "js", lock)?;
    let names = bundle::Names { words: &words, lock: &lock, ..bundle::Names::default() };
    let (wasm, loader) = wasm::finish(&tools, names, &dist, base)?;
    let boot = at(files::write_named(&dist, "boot", "js", boot)?);
    let index = dist.join("index.html");
    let page = files::read(&index)?;
    let policy = policy::policy(&[&guard, &plain], &[&style, &how_style, &paper_style]);
    let head = page::Head { policy: &policy, guard: &guard, style: &style, boot: &boot };
    let app = page::App { loader: &loader, wasm: &wasm, words: &words };
    files::write(&index, page::start(&page, &head, &app, page::Inside { body: &start, early: &early })?)?;
    for (name, style, body) in [("how.html", how_style, how), ("paper.html", paper_style, paper)] {
        let head = page::Head { guard: &plain, style: &style, ..head };
        files::write(&dist.join(name), page::plain(&page, &head, &body)?)?;
    }
    pwa::copy(&dist)?;
    // These two know all other files.
    worker::write(&dist)?;
    headers::write(&dist)
}
