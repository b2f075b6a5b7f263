//! Where the paper comes from, and what it can't tell.

use crate::assessment::Band;
use crate::dom::{El, el, h2, p};
use crate::words::text::summary::paper as words;
use crate::words::{fill_all, result, said};

pub fn method() -> El {
    let band = |band| said::band(Some(band)).str();
    let (less, some, strong) = (band(Band::Less), band(Band::Some), band(Band::Strong));
    let lines = fill_all!(words::ABOUT, less = less, some = some, strong = strong);
    let lines = lines.map(|line| el("p").string(line));
    el("section").class("together").child(h2(words::METHOD)).with(lines).child(p(result::overall::LIMITS))
}
