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
        without_script(),
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

/// What is there when script is switched off: everything on paper among it.
fn without_script() -> El {
    let link = |to: &'static str, text: Text| el("p").child(el("a").attr("href", to).text(text));
    let notice = el("div").class("notice").child(p(common::loading::OFF));
    el("noscript")
        .child(notice.with([link("paper.html", paper::LINK), link("how.html", common::METHOD_HERE)]))
}
