//! Screen 12, but for the way back: help lines by country.

use crate::dom::{El, el, p};
use crate::parts::{lead, title};
use crate::words::built::help_page::help as page;
use crate::words::text::help as words;

/// Emergency first, then `lines`, the lines by country, then what a call leaves behind.
pub fn help(lines: El) -> Vec<El> {
    let notes = [words::BEHAVIOUR, page::CHANGE, page::EMERGENCY_UNCHECKED];
    vec![
        title(words::TITLE),
        lead(page::INTRO),
        p(words::DANGER),
        p(page::CRISIS_NOTE),
        p(words::SEEN),
        lines,
        el("section").class("panel").with(notes.map(p)),
    ]
}
