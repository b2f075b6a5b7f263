//! Each answer then and now, folded away. Never one to a safety question.

use super::points::{Point, day};
use super::table::wide;
use crate::questionnaire::{Item, Level, Reply};
use crate::ui::dom::{El, el};
use crate::words::questions::{scale, strain};
use crate::words::text::rounds::single as words;
use crate::words::{ITEMS, Text};

pub fn single(then: Point, now: Point) -> El {
    let column = |name: String| el("th").attr("scope", "col").string(name);
    let head = [column(words::QUESTION.owned()), column(day(then.0)), column(day(now.0))];
    let mut rows = vec![row(words::WEIGHT, [then.1.strain, now.1.strain], strain::LABELS)];
    for item in Item::ALL {
        let answers = [then.1.item(*item), now.1.item(*item)];
        rows.push(row(ITEMS[item.index()].short, answers, scale::LABELS));
    }
    let table = el("table").child(el("thead").child(el("tr").with(head))).child(el("tbody").with(rows));
    el("details")
        .class("data")
        .id("single")
        .child(el("summary").text(words::TITLE))
        .child(wide(words::TITLE, table))
}

fn row(label: Text, answers: [Reply<Level>; 2], labels: &[Text]) -> El {
    let said = |reply: Reply<Level>| {
        el("td").text(reply.given().map_or(words::NONE, |level| labels[usize::from(level.value())]))
    };
    el("tr").child(el("th").attr("scope", "row").text(label)).with(answers.map(said))
}
