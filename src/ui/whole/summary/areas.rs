//! The areas with their weight, and the answers behind them.

use crate::assessment::{Assessment, Cause, Score};
use crate::order::heaviest_first;
use crate::questionnaire::{Answers, Block, Reply};
use crate::ui::dom::{El, el, h2};
use crate::words::questions::scale;
use crate::words::text::check;
use crate::words::whole::text::summary::paper as words;
use crate::words::{Text, cause_name, said};

pub fn areas(answers: &Answers, assessment: &Assessment) -> El {
    let blocks = Block::ALL.iter().map(|block| block_answers(answers, *block));
    el("section").with([
        el("div").class("together").with([h2(words::AREAS), weights(assessment)]),
        h2(words::ANSWERS),
        el("div").class("paper-columns").with(blocks),
    ])
}

/// The five areas, the heaviest first, in words and as a number: no bar, which a printer may leave out.
fn weights(assessment: &Assessment) -> El {
    let score = |cause: &Cause| assessment.score(cause.block());
    let order =
        heaviest_first(Cause::ALL.iter().map(|cause| score(cause).map_or(0, |score| score.rounded() + 1)));
    let row = |index: usize| {
        let cause = Cause::ALL[index];
        let number = score(&cause).map_or(String::new(), |score: Score| score.rounded().to_string());
        el("tr").with([
            row_head(cause_name(cause)),
            el("td").text(said::band(assessment.band(cause.block()))),
            el("td").string(number),
        ])
    };
    table([words::AREA, words::BAND, words::SCORE].map(column_head), order.into_iter().map(row))
}

/// The questions of one page, each with its answer.
fn block_answers(answers: &Answers, block: Block) -> El {
    let role = answers.effective_role();
    let rows = block.items().iter().map(|item| {
        let answer = reply(answers.item(*item), |level| scale::LABELS[usize::from(level.value())]);
        (said::ask(*item, role), answer.owned())
    });
    el("div").class("together").with([el("h3").text(said::block_name(block)), question_table(rows)])
}

/// A reply in words.
pub fn reply<T: Copy>(reply: Reply<T>, label: impl Fn(T) -> Text) -> Text {
    match reply {
        Reply::Missing => check::NOT_YET,
        Reply::Declined => check::DECLINED,
        Reply::Given(value) => label(value),
    }
}

/// Questions, each with its answer.
pub fn question_table(rows: impl IntoIterator<Item = (Text, String)>) -> El {
    let rows = rows.into_iter().map(|(ask, answer)| el("tr").with([row_head(ask), el("td").string(answer)]));
    el("table").child(el("tbody").with(rows))
}

pub fn table(heads: impl IntoIterator<Item = El>, rows: impl IntoIterator<Item = El>) -> El {
    el("table").child(el("thead").child(el("tr").with(heads))).child(el("tbody").with(rows))
}

pub fn column_head(text: Text) -> El {
    el("th").attr("scope", "col").text(text)
}

fn row_head(text: Text) -> El {
    el("th").attr("scope", "row").text(text)
}
