//! Screen 12: help lines by country, and what to think of before a call.

use crate::dom::{El, p};
use crate::parts::{Built, back, built, go, lead, title};
use crate::session::{Screen, Session};
use crate::words::text::help as words;

/// Emergency first, then lines by country, then what a call leaves behind.
pub fn help(session: Session) -> Vec<El> {
    vec![back(session, None), built(Built::Help), go(session, Screen::Call, words::call::OPEN)]
}

/// What a call leaves behind, and from where to make it.
pub fn call(session: Session) -> Vec<El> {
    vec![
        back(session, Some(Screen::Help)),
        title(words::call::TITLE),
        lead(words::call::LEAD),
        p(words::SEEN),
    ]
}
