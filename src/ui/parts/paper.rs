//! The plan on paper.

use crate::words::text::print::paper;
use crate::words::{Sheet, SheetStep};
use leptos::prelude::*;

/// How much a print says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperKind {
    /// Titles, moves, times and limits.
    Full,
    /// A list of short notes: no heading, no name, no date.
    Discreet,
}

/// The sheet as it is printed. Shows no safety answer, no role, no score and no reason, and
/// leaves out the steps that would tell of a safety state.
#[component]
pub fn Paper(sheet: Sheet, kind: PaperKind) -> impl IntoView {
    let first: Vec<SheetStep> = Sheet::printable(&sheet.first).cloned().collect();
    let later: Vec<SheetStep> = Sheet::printable(&sheet.later).cloned().collect();
    match kind {
        PaperKind::Full => full(first, later).into_any(),
        PaperKind::Discreet => discreet(first, later).into_any(),
    }
}

fn full(first: Vec<SheetStep>, later: Vec<SheetStep>) -> impl IntoView {
    let after = (!later.is_empty()).then(|| {
        view! {
            <section class="paper-page">
                <h2>{paper::LATER}</h2>
                {later.into_iter().map(full_step).collect_view()}
            </section>
        }
    });
    view! {
        <div class="paper" id="paper">
            <section class="paper-page">
                <p class="paper-title">{paper::TITLE}</p>
                <h2>{paper::FIRST}</h2>
                {first.into_iter().map(full_step).collect_view()}
                {notes()}
            </section>
            {after}
        </div>
    }
}

fn full_step(step: SheetStep) -> impl IntoView {
    let text = step.text;
    let moves = text.moves.iter().map(|line| view! { <li>{*line}</li> }).collect_view();
    view! {
        <article class="paper-step">
            <h3>{text.title}</h3>
            <ul class="boxes">{moves}</ul>
            {text.say.map(|say| view! { <p><b>{paper::SAY}": "</b>{say}</p> })}
            <p><b>{paper::TIME}": "</b>{text.time}</p>
            <p><b>{paper::NOT_WHEN}": "</b>{text.not_when}</p>
        </article>
    }
}

fn discreet(first: Vec<SheetStep>, later: Vec<SheetStep>) -> impl IntoView {
    let line = |step: SheetStep| view! { <li>{step.text.discreet}<span class="room"></span></li> };
    view! {
        <div class="paper discreet" id="paper">
            <section class="paper-page">
                <ul class="boxes">{first.into_iter().map(line).collect_view()}</ul>
                <ul class="boxes">{later.into_iter().map(line).collect_view()}</ul>
            </section>
        </div>
    }
}

fn notes() -> impl IntoView {
    view! {
        <div class="notes">
            <p><b>{paper::NOTES}</b></p>
            <div class="rule"></div>
            <div class="rule"></div>
            <div class="rule"></div>
        </div>
    }
}
