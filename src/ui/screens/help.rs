//! Screen 12: help lines by country.

use crate::ui::Session;
use crate::ui::dom::{El, el, p};
use crate::ui::parts::{back, help_lines, lead, title};
use crate::words::help_page::help as words;

/// Emergency first, then lines by country, then what a call leaves behind.
pub fn help(session: Session) -> Vec<El> {
    let notes = [words::BEHAVIOUR, words::CHANGE, words::EMERGENCY_UNCHECKED];
    vec![
        back(session, None),
        title(words::TITLE),
        lead(words::INTRO),
        p(words::DANGER),
        p(words::CRISIS_NOTE),
        p(words::SEEN),
        help_lines(),
        el("section").class("panel").with(notes.map(p)),
    ]
}
