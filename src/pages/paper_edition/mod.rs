//! The paper edition: questions, scoring sheet and steps as one page that prints well, made at build
//! time from what the engine runs on. It needs no script, and no device once it is printed.

mod help;
mod pieces;
mod questions;
mod safety;
mod steps;
mod sums;
mod you;

use super::frame::frame;
use crate::dom::{El, el, h2, list, p};
use crate::parts::{lead, title};
use crate::words::built::text::paper as words;
use crate::words::built::text::start::not;
use crate::words::text::common;
use crate::words::text::print;
use leptos::prelude::*;
use pieces::part;

/// The whole page: head with the exit, the sheets, foot.
pub fn paper_edition() -> AnyView {
    let sheets = el("div").class("sheet edition").with([
        title(words::TITLE),
        lead(words::LEAD),
        before_printing(),
        el("div").class("paper").with([
            part(about()),
            part(safety::questions()),
            part(steps::first().into_iter().chain(help::help())),
            part(you::you().into_iter().chain(you::happened())),
            part(questions::questions().into_iter().chain(sums::sums())),
            part(steps::steps()),
        ]),
    ]);
    frame(vec![sheets], [("how.html", common::METHOD_HERE)])
}

/// For the screen alone.
fn before_printing() -> El {
    let help = el("a").attr("href", "./#lines").text(words::TO_HELP);
    el("section").class("panel screen-only").with([
        h2(words::BEFORE),
        p(words::HOW),
        list(print::WARN.iter().copied()),
        el("p").child(help),
    ])
}

fn about() -> Vec<El> {
    use words::parts;
    let way = [
        parts::SAFETY,
        parts::SAFE_STEPS,
        parts::HELP,
        parts::YOU,
        parts::HAPPENED,
        parts::QUESTIONS,
        parts::SUMS,
        parts::STEPS,
    ];
    let mut page = vec![h2(words::about::TITLE)];
    page.extend(words::about::TEXT.iter().map(|text| p(*text)));
    page.push(list(not::POINTS.iter().copied()));
    page.push(el("h3").text(words::about::WAY));
    page.push(list(way).class("plain"));
    page
}
