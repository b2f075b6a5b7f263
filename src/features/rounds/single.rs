//! Each answer then and now, folded away. Never one to a safety question.

use super::points::Point;
use crate::dom::{El, el};
use crate::parts::date::day_of_round;
use crate::parts::table::{Table, wide};
use crate::questionnaire::{Item, Level, Reply};
use crate::words::questions::{scale, strain};
use crate::words::text::rounds::single as words;
use crate::words::{ITEMS, Text};

pub fn single(then: Point, now: Point) -> El {
    let said = |reply: Reply<Level>, labels: &[Text]| {
        reply.given().map_or(words::NONE, |level| labels[usize::from(level.value())]).owned()
    };
    let mut table = Table::new();
    let strains = [then.1.strain, now.1.strain].map(|reply| said(reply, strain::LABELS));
    table.row(words::WEIGHT.owned(), strains.into());
    for item in Item::ALL {
        let answers = [then.1.item(*item), now.1.item(*item)].map(|reply| said(reply, scale::LABELS));
        table.row(ITEMS[item.index()].short.owned(), answers.into());
    }
    let table = table.done(vec![words::QUESTION.owned(), day_of_round(then.0), day_of_round(now.0)]);
    el("details")
        .class("data")
        .id("single")
        .child(el("summary").text(words::TITLE))
        .child(wide(words::TITLE, table))
}
