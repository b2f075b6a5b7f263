//! The areas with their weight, and the answers behind them.

use crate::assessment::{Assessment, Cause, Score};
use crate::dom::{El, el, h2};
use crate::order::heaviest_first;
use crate::parts::table::Table;
use crate::questionnaire::{Answers, Block};
use crate::words::questions::scale;
use crate::words::text::check;
use crate::words::text::summary::paper as words;
use crate::words::{Text, cause_name, said};

pub fn areas(answers: &Answers, assessment: &Assessment) -> El {
    let mut columns = el("div").class("paper-columns");
    for block in Block::ALL {
        columns = columns.child(block_answers(answers, *block));
    }
    let weights = el("div").class("together").child(h2(words::AREAS)).child(weights(assessment));
    el("section").child(weights).child(h2(words::ANSWERS)).child(columns)
}

/// The five areas, the heaviest first, in words and as a number: no bar, which a printer may leave out.
fn weights(assessment: &Assessment) -> El {
    let scores: Vec<u16> =
        Cause::ALL.iter().map(|c| assessment.score(c.block()).map_or(0, Score::rounded)).collect();
    let mut table = Table::new();
    for index in heaviest_first(scores.iter().copied()) {
        let cause = Cause::ALL[index];
        let band = assessment.band(cause.block());
        let score = if band.is_some() { scores[index].to_string() } else { String::new() };
        table.row(cause_name(cause).owned(), vec![said::band(band).owned(), score]);
    }
    table.done([words::AREA, words::BAND, words::SCORE].map(Text::owned).into())
}

/// The questions of one page, each with its answer.
fn block_answers(answers: &Answers, block: Block) -> El {
    let role = answers.effective_role();
    let mut table = Table::new();
    for item in block.items() {
        let answer = answers.item(*item);
        let level = answer.given().map(|level| scale::LABELS[usize::from(level.value())]);
        table.row(said::ask(*item, role).owned(), vec![reply(level, answer.is_done())]);
    }
    let heading = el("h3").text(said::block_name(block));
    el("div").class("together").child(heading).child(table.done(Vec::new()))
}

/// A reply in words: what was said, or whether the question was dealt with.
pub fn reply(said: Option<Text>, done: bool) -> String {
    said.unwrap_or(if done { check::DECLINED } else { check::NOT_YET }).owned()
}
