//! Screen 12: help lines by country.

use crate::ui::Session;
use crate::ui::dom::El;
use crate::ui::parts::{Built, back, built};

/// Emergency first, then lines by country, then what a call leaves behind.
pub fn help(session: Session) -> Vec<El> {
    vec![back(session, None), built(Built::Help)]
}
