//! Tables of the summary: a head for each row, then its cells.

use crate::ui::dom::{El, el};
use crate::words::Text;

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
    pub fn done(self, names: &[Text]) -> El {
        let mut table = el("table");
        if !names.is_empty() {
            let mut heads = el("tr");
            for name in names {
                heads = heads.child(el("th").attr("scope", "col").text(*name));
            }
            table = table.child(el("thead").child(heads));
        }
        table.child(el("tbody").with(self.0))
    }
}
