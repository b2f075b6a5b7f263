//! The tables of "How it works", made from what the engine itself uses.

use super::steps::tag_name;
use crate::assessment::score::{SOME_FROM, STRONG_FROM};
use crate::dom::{El, el, p};
use crate::parts::source;
use crate::plan::Tag;
use crate::questionnaire::{Item, Role};
use crate::words::Text;
use crate::words::built::text::method_page as words;
use crate::words::{BLOCKS, SOURCES, fill, result, said};

/// A table behind its title; wide ones scroll on their own, also by keyboard.
fn table(title: Text, note: Option<Text>, heads: &[Text], rows: Vec<El>) -> El {
    let heads = heads.iter().map(|head| el("th").attr("scope", "col").text(*head));
    let table = el("table").child(el("thead").child(el("tr").with(heads))).child(el("tbody").with(rows));
    let wide = el("div").class("wide").attr("tabindex", "0").attr("role", "region").attr("aria-label", title);
    el("details").class("data").child(el("summary").text(title)).with(note.map(p)).child(wide.child(table))
}

fn cell(text: impl Into<&'static str>) -> El {
    el("td").text(text)
}

/// Every question.
pub fn items() -> El {
    let row = |item: &Item| {
        el("tr").with([
            cell(said::ask(*item, Role::Unsure)),
            cell(BLOCKS[item.block().index()].title),
            cell(if item.reverse_keyed() { words::REVERSE.str() } else { "" }),
        ])
    };
    let heads = [words::ITEM, words::AREA, words::REVERSE];
    table(words::ITEMS, Some(words::ITEMS_TEXT), &heads, Item::ALL.iter().map(row).collect())
}

/// The bands and where they begin.
pub fn bands() -> El {
    let (some, strong) = (SOME_FROM.to_string(), STRONG_FROM.to_string());
    let row = |(name, range): (Text, String)| el("tr").child(cell(name)).child(el("td").string(range));
    let rows = [
        (result::bands::LESS, fill!(words::BAND_LESS, some = &some)),
        (result::bands::SOME, fill!(words::BAND_SOME, some = &some, strong = &strong)),
        (result::bands::STRONG, fill!(words::BAND_STRONG, strong = &strong)),
    ];
    table(words::BANDS, None, &[words::BAND, words::FROM], rows.map(row).into())
}

/// What each mark means and when it is left out.
pub fn gate() -> El {
    let row = |tag: &Tag| {
        let also = match tag {
            Tag::Joint | Tag::Contact | Tag::CoupleTherapy | Tag::Concession => Some(words::GATE_APART),
            Tag::Jealousy => Some(words::GATE_DECEIVED),
            Tag::Disclosure | Tag::Forgiveness => None,
        };
        let when =
            also.map_or(words::GATE_NOT_CLEAR.owned(), |also| format!("{}; {also}", words::GATE_NOT_CLEAR));
        el("tr").child(cell(tag_name(*tag))).child(el("td").string(when))
    };
    let heads = [words::GATE_MARK, words::GATE_WHEN];
    table(words::GATE, Some(words::GATE_TEXT), &heads, Tag::ALL.iter().map(row).collect())
}

/// The sources of evidence.
pub fn sources() -> El {
    el("details").class("data").with([
        el("summary").text(words::SOURCES),
        p(words::SOURCES_TEXT),
        el("ul").class("sources").with(SOURCES.iter().map(source)),
    ])
}
