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
use groundwork::words::{words_of_app, words_of_whole};

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
    let style = bundle::style(&tools)?;
    let [guard, guard_back] =
        ["guard", "guard-back"].map(|name| bundle::script(&tools, &format!("src/boot/{name}.js")));
    let (guard, guard_back) = (guard?, guard_back?);
    let boot = bundle::script(&tools, "src/boot/boot.js")?;
    let lock = bundle::module(&tools, "src/boot/lock.js")?;
    let [start, early, how, paper] = ["start", "early", "how", "paper"].map(prerender::screen);
    let (start, early, how, paper) = (start?, early?, how?, paper?);
    let (back, pages) = (prerender::screen("ways-back")?, prerender::screen("pages")?);
    let (dist, beside) = (paths::dist(), paths::target().join("whole"));
    trunk::build(&tools, "whole.html", &beside, public_url)?;
    trunk::build(&tools, "index.html", &dist, public_url)?;

    let base = if public_url == RELATIVE { "" } else { public_url };
    let at = |name: String| format!("{base}{name}");
    let words = at(files::write_named(&dist, "words", "txt", words_of_app())?);
    let more = at(files::write_named(&dist, "more", "txt", words_of_whole())?);
    // The first app holds the name of the whole one, which opens for who comes back.
    let all = [words.clone(), more];
    let lock = files::write_named(&dist, "lock", "js", lock)?;
    let names = bundle::Names { words: &all, lock: &lock, ..bundle::Names::default() };
    let whole = wasm::Build { from: &beside, stem: "whole", entry: "src/boot/whole.js", names };
    let whole = wasm::finish(&tools, &whole, &dist, base)?;
    let names = bundle::Names { words: &all[..1], whole: &whole.1, ..bundle::Names::default() };
    let first = wasm::Build { from: &dist, stem: "app", entry: "src/boot/load.js", names };
    let first = wasm::finish(&tools, &first, &dist, base)?;
    let boot = at(files::write_named(&dist, "boot", "js", boot)?);
    let index = dist.join("index.html");
    let page = files::read(&index)?;
    let policy = policy::policy(&[&guard, &guard_back], &style);
    let head = page::Head { policy: &policy, guard: &guard, style: &style, boot: &boot };
    let inside = page::Inside { back: "", body: &start, early: &early };
    let app = page::App { loader: &first.1, wasm: &first.0, words: &all[..1] };
    files::write(&index, page::start(&page, &head, &app, inside)?)?;
    let early = [early.trim(), pages.trim()].concat();
    let inside = page::Inside { back: &back, early: &early, ..inside };
    let app = page::App { loader: &whole.1, wasm: &whole.0, words: &all };
    let head_back = page::Head { guard: &guard_back, ..head };
    files::write(&dist.join("whole.html"), page::start(&page, &head_back, &app, inside)?)?;
    for (name, body) in [("how.html", how), ("paper.html", paper)] {
        files::write(&dist.join(name), page::plain(&page, &head, &body)?)?;
    }
    pwa::copy(&dist)?;
    // These two know all other files.
    worker::write(&dist)?;
    headers::write(&dist)
}
