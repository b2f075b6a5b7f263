//! Screen 12: help lines by country.

use crate::dom::El;
use crate::parts::{Built, back, built};
use crate::session::Session;

/// Emergency first, then lines by country, then what a call leaves behind.
pub fn help(session: Session) -> Vec<El> {
    vec![back(session, None), built(Built::Help)]
}
