//! How it works, in the open: a page of its own, made at build time and readable without script.
//!
//! It is long and most people never open it: inside the app it would make everybody wait for it.

mod steps;
mod tables;

use super::dom::{El, el, h2, list, p};
use super::parts::{self, EXIT_TO, lead, title};
use crate::words::PRINCIPLES;
use crate::words::built::METHOD_PARTS;
use crate::words::built::method_text::method as words;
use crate::words::text::common;
use leptos::prelude::*;

/// The whole page: head with the exit, the method, foot.
pub fn how() -> AnyView {
    let link = |href: &'static str, text| el("a").class("link").attr("href", href).text(text);
    let exit = el("a").class("exit").id("exit").attr("href", EXIT_TO).attr("rel", "noreferrer noopener");
    let head = el("header").class("top").with([
        el("a").class("brand").attr("href", "./").text(common::BRAND),
        el("nav")
            .attr("aria-label", common::HELP)
            .with([link("./#lines", common::HELP), exit.text(common::EXIT)]),
    ]);
    let foot = el("footer").class("foot").with([
        el("nav").attr("aria-label", common::MENU).child(link("./", common::START)),
        p(common::EXIT_ABOUT),
    ]);
    super::dom::all([
        el("a").class("skip").attr("href", "#main").text(common::SKIP),
        head,
        el("main").id("main").attr("tabindex", "-1").with(method()),
        foot,
        parts::exit_status(),
    ])
}

/// The method in words; below, every table from the data that the engine runs on.
fn method() -> Vec<El> {
    let mut page = vec![title(words::TITLE), lead(words::INTRO)];
    page.extend(
        METHOD_PARTS
            .iter()
            .map(|part| el("section").child(h2(part.heading)).with(part.text.iter().map(|text| p(*text)))),
    );
    page.push(list(PRINCIPLES.iter().map(|p| p.text)));
    page.extend([tables::items(), tables::bands(), tables::gate(), steps::steps(), tables::sources()]);
    page
}
