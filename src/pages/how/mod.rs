//! How it works, in the open: a page of its own, made at build time and readable without script.
//!
//! It is long and most people never open it: inside the app it would make everybody wait for it.

mod steps;
mod tables;

use super::frame::frame;
use crate::dom::{El, el, h2, list, p};
use crate::parts::{lead, title};
use crate::words::PRINCIPLES;
use crate::words::built::METHOD_PARTS;
use crate::words::built::method_text::method as words;
use crate::words::built::text::paper;
use leptos::prelude::*;

/// The whole page: head with the exit, the method, foot.
pub fn how() -> AnyView {
    frame(method(), [("paper.html", paper::NAME)])
}

/// The method in words; below, every table from the data that the engine runs on.
fn method() -> Vec<El> {
    let mut page = vec![title(words::TITLE), lead(words::INTRO)];
    page.extend(
        METHOD_PARTS
            .iter()
            .map(|part| el("section").child(h2(part.heading)).with(part.text.iter().map(|text| p(*text)))),
    );
    page.push(list(PRINCIPLES.iter().map(|p| p.text)));
    page.extend([tables::items(), tables::bands(), tables::gate(), steps::steps(), tables::sources()]);
    page
}
