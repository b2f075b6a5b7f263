//! Screen 13: how it works, in the open.

use super::{method_steps, method_tables};
use crate::ui::Session;
use crate::ui::dom::{El, el, h2, list, p};
use crate::ui::parts::{back, lead, title};
use crate::words::method_text::method as words;
use crate::words::{METHOD_PARTS, PRINCIPLES};

/// The method in words; below, every table from the data that the engine runs on.
pub fn method(session: Session) -> Vec<El> {
    let mut page = vec![back(session, None), title(words::TITLE), lead(words::INTRO)];
    page.extend(
        METHOD_PARTS
            .iter()
            .map(|part| el("section").child(h2(part.heading)).with(part.text.iter().map(|text| p(*text)))),
    );
    page.push(list(PRINCIPLES.iter().map(|p| p.text)));
    page.extend([
        method_tables::items(),
        method_tables::bands(),
        method_tables::gate(),
        method_steps::steps(),
        method_tables::sources(),
    ]);
    page
}
