//! What the lines show, as a table.

use super::chart::value;
use super::points::{points, score};
use crate::assessment::Cause;
use crate::dom::El;
use crate::parts::date::day_of_round;
use crate::parts::table::{self, Table};
use crate::session::Session;
use crate::words::text::rounds::chart as words;
use crate::words::{Text, cause_name};
use leptos::prelude::*;

pub fn table(session: Session) -> El {
    table::folded("table", words::TABLE, move || {
        let mut table = Table::new();
        session.record.with_untracked(|record| {
            for (at, answers) in points(record) {
                let values = Cause::ALL.iter().map(|cause| value(score(answers, *cause)));
                table.row(day_of_round(at), values.collect());
            }
        });
        let causes = Cause::ALL.iter().map(|cause| cause_name(*cause));
        table.done(std::iter::once(words::DAY).chain(causes).map(Text::owned).collect())
    })
}
