//! One step of the plan on the screen.

use super::step::{moves, progress};
use crate::dom::{El, below, el, p};
use crate::parts::{grade_word, source};
use crate::session::Session;
use crate::words::Text;
use crate::words::text::plan::step;
use crate::words::{SOURCES, SheetStep, fill};
use leptos::prelude::*;

/// A first step with everything that belongs to it.
pub fn step_card(session: Session, item: &SheetStep, number: usize) -> El {
    let id = format!("step-{}", item.action.id);
    let is_first = number == 1;
    let number = el("p").class("number").attr("aria-hidden", "true").string(number.to_string());
    let card = el("article").class("step").attr_string("aria-labelledby", id.clone());
    let card = card.child(number).child(el("h3").id(id).text(item.text.title));
    let card = card.with(top(session, item));
    if is_first {
        // Of the first no small window shows the rest.
        let rest = move || {
            session
                .sheet
                .with_untracked(|sheet| sheet.first.first().map_or(Vec::new(), |step| rest(session, step)))
        };
        card.view(below(rest))
    } else {
        card.with(rest(session, item))
    }
}

/// A later step, folded behind its title.
pub fn step_folded(session: Session, item: &SheetStep) -> El {
    let summary = el("summary").with([
        el("span").class("name").text(item.text.title),
        el("span").class("minutes").string(minutes(item)),
    ]);
    el("details").class("step folded").child(summary).with(top(session, item)).with(rest(session, item))
}

fn minutes(item: &SheetStep) -> String {
    fill!(step::MINUTES, n = &item.action.minutes.to_string())
}

fn h4(text: Text) -> El {
    el("h4").text(text)
}

/// Why this step, and what to do.
fn top(session: Session, item: &SheetStep) -> Vec<El> {
    let text = &item.text;
    let chip = |text: String| el("span").class("chip").string(text);
    let mut chips = vec![chip(minutes(item))];
    if item.action.today {
        chips.push(chip(step::TODAY.owned()));
    }
    vec![
        el("p").class("chips").with(chips),
        because(item),
        p(text.why).class("why"),
        h4(step::HOW),
        moves(session, item),
    ]
}

/// What to say, when, with whom, and how well it is known to help.
fn rest(session: Session, item: &SheetStep) -> Vec<El> {
    let text = &item.text;
    let mut body = Vec::new();
    if let Some(say) = text.say {
        body.extend([h4(step::SAY), el("blockquote").text(say)]);
    }
    let fact = |class, name, value: El| el("div").class(class).child(el("dt").text(name)).child(value);
    body.push(el("dl").with([
        fact("", step::WHEN, el("dd").text(text.time)).child(el("dd").class("quiet").string(weeks(item))),
        fact("", step::WITH, el("dd").text(text.with)),
        fact("not", step::NOT_WHEN, el("dd").text(text.not_when)),
    ]));
    body.push(evidence(item));
    body.push(progress(session, item));
    body
}

/// What the person said that speaks for the step. A step for everyone says just that.
fn because(item: &SheetStep) -> El {
    let lines = item.because.iter().map(|line| el("li").string(line.clone()));
    let heading = (!item.for_everyone).then(|| h4(step::BECAUSE));
    let class = if item.for_everyone { "because everyone" } else { "because" };
    el("div").class(class).with(heading).child(el("ul").with(lines))
}

fn evidence(item: &SheetStep) -> El {
    let summary = el("summary").string(format!("{} ", step::EVIDENCE));
    let summary = summary.child(el("span").class("grade").text(grade_word(item.action.grade)));
    let named = SOURCES.iter().filter(|s| item.action.sources.contains(&s.number));
    let sources: Vec<El> = named.map(source).collect();
    let list = (!sources.is_empty()).then(|| el("ul").class("sources").with(sources));
    el("details").class("evidence").child(summary).child(p(item.text.evidence)).with(list)
}

fn weeks(item: &SheetStep) -> String {
    let (from, to) = item.weeks;
    match to {
        Some(to) => fill!(step::WEEKS, a = &from.to_string(), b = &to.to_string()),
        None => fill!(step::WEEKS_FROM, a = &from.to_string()),
    }
}
