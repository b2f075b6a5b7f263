//! What several parts of the paper are made of.

use crate::dom::{El, el};
use crate::words::Text;

/// A part that begins a new page.
pub fn part(content: impl IntoIterator<Item = El>) -> El {
    el("section").class("paper-page").with(content)
}

/// What stays together on a page.
pub fn together(content: impl IntoIterator<Item = El>) -> El {
    el("div").class("together").with(content)
}

pub fn h3(text: Text) -> El {
    el("h3").text(text)
}

/// A box for a pen, in a cell of its own. Nothing to say aloud: its column and row do.
pub fn tick() -> El {
    el("td").class("tick").child(el("span").class("box"))
}

/// An empty cell to write into.
pub fn blank() -> El {
    el("td").class("blank")
}

/// A head of a column.
pub fn head(text: Text) -> El {
    el("th").attr("scope", "col").text(text)
}

/// A table that scrolls on its own where it is too wide, also by keyboard.
pub fn table(name: Text, heads: impl IntoIterator<Item = El>, rows: impl IntoIterator<Item = El>) -> El {
    let heads = el("thead").child(el("tr").with(heads));
    let table = el("table").child(heads).child(el("tbody").with(rows));
    el("div").class("wide").attr("tabindex", "0").attr("role", "group").attr("aria-label", name).child(table)
}

/// A letter for a question of the safety check (A to F) or, after these, for a role.
pub fn letter(position: usize) -> &'static str {
    const LETTERS: &str = "ABCDEFGHIJ";
    &LETTERS[position..=position]
}
