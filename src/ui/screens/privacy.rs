//! Screen 2: what may stay on the device.

use crate::ui::dom::{El, el, h2, list, p};
use crate::ui::parts::{back, lead, title};
use crate::ui::{Screen, Session};
use crate::words::Text;
use crate::words::text::privacy as words;

/// Two choices of equal weight, and what a browser gives away in any case.
pub fn privacy(session: Session) -> Vec<El> {
    let keep = card([words::device::LABEL, words::device::TEXT, words::device::NOTE]).id("keep");
    let keep = keep.on_click(move |_| {
        session.keep();
        session.go(session.next_open());
    });
    let nothing = card([words::nothing::LABEL, words::nothing::TEXT, words::nothing::NOTE]);
    let nothing = nothing.id("keep-nothing").on_click(move |_| {
        if session.keep_nothing().is_ok() {
            session.go(session.next_open());
        }
    });
    vec![
        back(session, Some(Screen::Start)),
        title(words::TITLE),
        lead(words::LEAD),
        el("div").class("cards").with([keep, nothing]),
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
