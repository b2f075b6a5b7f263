//! What the chart shows, as a table.

use crate::assessment::Score;
use crate::dom::El;
use crate::parts::date::date;
use crate::parts::table::{self, Table};
use crate::parts::weeks::{strain, trust};
use crate::session::Session;
use crate::words::Text;
use crate::words::text::checkin::list as words;
use leptos::prelude::*;

pub fn table(session: Session) -> El {
    table::folded("table", words::TABLE, move || {
        let value =
            |score: Option<Score>| score.map_or(words::NONE.owned(), |score| score.rounded().to_string());
        let mut table = Table::new();
        session.record.with_untracked(|record| {
            for (at, said) in record.checkins.iter() {
                table.row(date(at), vec![value(trust(said)), value(strain(said))]);
            }
        });
        table.done([words::DAY, words::TRUST, words::STRAIN].map(Text::owned).into())
    })
}
