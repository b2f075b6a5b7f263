//! Screen 2, but for the way back: what may stay on the device.

use crate::dom::{El, el, h2, list, p};
use crate::parts::{lead, title};
use crate::words::Text;
use crate::words::built::text::privacy as words;

/// Two choices of equal weight, and what a browser gives away in any case.
pub fn privacy() -> Vec<El> {
    let keep = card([words::device::LABEL, words::device::TEXT, words::device::NOTE]).id("keep");
    let nothing = card([words::nothing::LABEL, words::nothing::TEXT, words::nothing::NOTE]);
    vec![
        title(words::TITLE),
        lead(words::LEAD),
        el("div").class("cards").with([keep, nothing.id("keep-nothing")]),
        el("section").with([h2(words::exit::TITLE), p(words::exit::TEXT)]),
        el("section").with([h2(words::know::TITLE), list(words::know::POINTS.iter().copied())]),
    ]
}

fn card([label, text, note]: [Text; 3]) -> El {
    el("button").attr("type", "button").class("card").with([
        el("strong").text(label),
        el("span").text(text),
        el("span").class("note").text(note),
    ])
}
