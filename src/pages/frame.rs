//! The frame of a page without the app: head with the exit, content, foot.

use crate::dom::{El, all, el, p};
use crate::parts::{EXIT_TO, exit_status};
use crate::words::Text;
use crate::words::text::common;
use leptos::prelude::*;

/// A whole page around this content, with links to other pages in its foot.
pub fn frame(content: Vec<El>, others: impl IntoIterator<Item = (&'static str, Text)>) -> AnyView {
    let link = |href: &'static str, text| el("a").class("link").attr("href", href).text(text);
    let exit = el("a").class("exit").id("exit").attr("href", EXIT_TO).attr("rel", "noreferrer noopener");
    let head = el("header").class("top").with([
        el("a").class("brand").attr("href", "./").text(common::BRAND),
        el("nav")
            .attr("aria-label", common::HELP)
            .with([link("./#lines", common::HELP), exit.text(common::EXIT)]),
    ]);
    let links = others.into_iter().map(|(href, text)| link(href, text));
    let foot = el("footer").class("foot").with([
        el("nav").attr("aria-label", common::MENU).child(link("./", common::START)).with(links),
        p(common::EXIT_ABOUT),
    ]);
    all([
        el("a").class("skip").attr("href", "#main").text(common::SKIP),
        head,
        el("main").id("main").attr("tabindex", "-1").with(content),
        foot,
        exit_status(),
    ])
}
