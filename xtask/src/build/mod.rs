//! `build`: the folder of static files that a web server needs.

mod bundle;
mod glue;
mod order;
mod page;
mod policy;
pub mod rustc;
mod short_names;
mod trunk;
mod wasm;
pub mod worker;

use crate::command::{cargo, read, run_aside};
use crate::{Outcome, files, hosting, paths, setup};
use groundwork::words::words_of_app;
use std::path::Path;

/// Addresses relative to the page: the folder then works at any place of a site.
pub const RELATIVE: &str = "./";

/// Builds the app into `dist/`. What the steps print goes to standard error.
pub fn build(public_url: &str) -> Outcome {
    without_copies(public_url)?;
    copies(&paths::dist())
}

/// The same, for who wants to see it at once: [`copies`] has to follow.
pub fn without_copies(public_url: &str) -> Outcome {
    let tools = setup::for_build()?;
    trunk::fetch()?;
    // First what fails soonest.
    let bundle = |file: &str, format: &str| bundle::bundle(&tools, file, &[format!("--format={format}")]);
    let style = |page| bundle::bundle(&tools, &format!("style/{page}.css"), &[""; 0]);
    let (app_style, how_style, paper_style) = (style("app")?, style("how")?, style("paper")?);
    let guard = bundle("src/boot/guard.js", "iife")?;
    let plain = bundle("src/boot/plain.js", "iife")?;
    let boot = bundle("src/boot/boot.js", "iife")?;
    let lock = bundle("src/browser/lock/lock.js", "esm")?;
    let [start, early, how, paper] = ["start", "early", "how", "paper"].map(screen);
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
    // Each page allows what is in it.
    let policy = |scripts: &[&str], styles: &[&str]| {
        [hosting::policy::BEFORE, &policy::policy(scripts, styles), hosting::policy::AFTER].concat()
    };
    let page = files::read(&index)?;
    let app = page::head(&guard, &app_style, &boot) + &page::app(&loader, &wasm, &words);
    let of_app = policy(&[&guard], &[&app_style]);
    let (of_how, of_paper) = (policy(&[&plain], &[&how_style]), policy(&[&plain], &[&paper_style]));
    for (file, policy, head, body, early) in [
        ("index.html", of_app, app, &start, &early[..]),
        ("how.html", of_how, page::head(&plain, &how_style, &boot), &how, ""),
        ("paper.html", of_paper, page::head(&plain, &paper_style, &boot), &paper, ""),
    ] {
        let texts = [("policy", &policy[..]), ("head", &head), ("body", body), ("early", early)];
        files::write(&dist.join(file), page::fill(&page, texts)?)?;
    }
    install(&dist)?;
    // These two know all other files.
    worker::write(&dist)?;
    let worker = dist.join(worker::NAME);
    files::write(&worker, bundle(&worker.display().to_string(), "esm")?)?;
    hosting::headers_file::write(&dist)
}

/// The markup of a screen: "start", "early", "how" or "paper", made by the app's own components on this machine.
fn screen(name: &str) -> Outcome<String> {
    // Unoptimised: it runs for a moment, and the component tests share what is compiled for it.
    read(cargo("run --quiet --locked --features ssr --bin prerender --").arg(name))
}

/// Puts what a browser needs to install the app into a built folder: the manifest, its icons and its pictures.
fn install(dist: &Path) -> Outcome {
    let source = paths::root().join("src/pwa");
    files::make(&dist.join("screenshots"))?;
    for name in files::below(&source)? {
        let file = source.join(&name);
        std::fs::copy(&file, dist.join(name)).map_err(files::fault(&file))?;
    }
    Ok(())
}

/// Writes brotli and gzip copies of all files of a built folder, and takes those of an earlier build away. It has
/// to come last: a file that changes afterwards would be sent as it was before.
///
/// The compressors are a program of their own (`xtask/copies/`), optimised and built once: half a second
/// to find that out, and less than two to compress.
pub fn copies(dist: &Path) -> Outcome {
    run_aside(cargo("run --quiet --locked --package copies --profile native --").arg(dist))
}
