//! The start screen, but for the ways in.

use crate::dom::{El, el, h2, list, p};
use crate::parts::{lead, title};
use crate::words::Text;
use crate::words::built::text::{paper, start as words};
use crate::words::text::{common, help};

/// What this is.
pub fn head() -> Vec<El> {
    let late = p(words::LATE).class("lead late");
    vec![title(words::TITLE), el("div").class("leads").with([lead(words::LEAD), late])]
}

/// What holds for everybody, what this isn't, where help is.
pub fn rest(lines: El) -> Vec<El> {
    vec![
        lacks(),
        list([words::TIME, words::PRIVATE, words::EXIT]).class("plain facts-list"),
        el("section")
            .class("panel")
            .child(h2(words::not::TITLE))
            .child(list(words::not::POINTS.iter().copied())),
        el("section").id("lines").with([
            h2(words::help::TITLE),
            p(words::help::LEAD),
            p(help::DANGER),
            p(help::SEEN),
            lines,
        ]),
    ]
}

/// What is there where the app can't run: everything on paper among it. In sight unless the guard says that it can; its
/// button, where something is kept.
fn lacks() -> El {
    let link = |to: &'static str, text: Text| el("p").child(el("a").attr("href", to).text(text));
    let take = el("button").attr("type", "button").class("link").id("take").attr("hidden", "");
    let notice = el("div").id("lacks").class("notice").child(p(words::lacks::TEXT));
    notice.with([
        link("paper.html", paper::LINK),
        link("how.html", common::METHOD_HERE),
        take.text(words::lacks::TAKE),
    ])
}
