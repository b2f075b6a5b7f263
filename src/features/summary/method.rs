//! Where the paper comes from, and what it can't tell.

use crate::assessment::Band;
use crate::dom::{El, el, h2, p};
use crate::words::text::summary::paper as words;
use crate::words::{fill, result, said};

pub fn method() -> El {
    let band = |band| said::band(Some(band)).str();
    let names = [("less", band(Band::Less)), ("some", band(Band::Some)), ("strong", band(Band::Strong))];
    let lines = words::ABOUT.iter().map(|line| el("p").string(fill(*line, &names)));
    el("section").class("together").child(h2(words::METHOD)).with(lines).child(p(result::overall::LIMITS))
}
