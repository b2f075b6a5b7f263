//! Tables of words and numbers: a head for each row, then its cells.

use crate::dom::{El, el, live_all};
use crate::words::Text;
use leptos::prelude::*;

/// Rows of words.
pub struct Table(Vec<El>);

impl Table {
    pub fn new() -> Self {
        Self(Vec::new())
    }

    /// A row: what it is about, and what is said of it.
    #[inline(never)]
    pub fn row(&mut self, head: String, cells: Vec<String>) {
        let mut row = el("tr").child(el("th").attr("scope", "row").string(head));
        for cell in cells {
            row = row.child(el("td").string(cell));
        }
        self.0.push(row);
    }

    /// The table; with names over its columns, if there are any.
    #[inline(never)]
    pub fn done(self, names: Vec<String>) -> El {
        let mut table = el("table");
        if !names.is_empty() {
            let mut heads = el("tr");
            for name in names {
                heads = heads.child(el("th").attr("scope", "col").string(name));
            }
            table = table.child(el("thead").child(heads));
        }
        table.child(el("tbody").with(self.0))
    }
}

/// A table that scrolls where there is no room for it, also by keyboard: a screen reader hears its name.
pub fn wide(name: Text, table: El) -> El {
    el("div").class("wide").attr("tabindex", "0").attr("role", "group").attr("aria-label", name).child(table)
}

/// The same, folded. It is made when it is opened: it may have hundreds of rows.
pub fn folded(id: &'static str, name: Text, table: impl Fn() -> El + Send + 'static) -> El {
    let opened = RwSignal::new(false);
    let inside = move || if opened.get() { vec![wide(name, untrack(&table))] } else { Vec::new() };
    el("details")
        .class("data")
        .id(id)
        .on_toggle(move || opened.set(true))
        .child(el("summary").text(name))
        .child(el("div").view(live_all(inside)))
}
