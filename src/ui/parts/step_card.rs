//! One step of the plan on the screen.

use crate::plan::Grade;
use crate::words::text::plan::{grades, step};
use crate::words::{SOURCES, SheetStep, Source, fill};
use leptos::prelude::*;

/// A step with everything that belongs to it. `number` counts the first steps; a step without one
/// is folded behind its title.
#[component]
pub fn StepCard(item: SheetStep, #[prop(optional_no_strip)] number: Option<usize>) -> impl IntoView {
    let title = item.text.title;
    match number {
        Some(n) => {
            let id = format!("step-{}", item.action.id);
            let heading = id.clone();
            view! {
                <article class="step" aria-labelledby=id>
                    <p class="number" aria-hidden="true">{n}</p>
                    <h3 id=heading>{title}</h3>
                    {body(item)}
                </article>
            }
            .into_any()
        }
        None => view! {
            <details class="step folded">
                <summary><span class="name">{title}</span> <span class="minutes">{minutes(&item)}</span></summary>
                {body(item)}
            </details>
        }
        .into_any(),
    }
}

fn minutes(item: &SheetStep) -> String {
    fill(step::MINUTES, &[("n", &item.action.minutes.to_string())])
}

fn body(item: SheetStep) -> impl IntoView {
    let text = item.text;
    let today = item.action.today.then(|| view! { <span class="chip">{step::TODAY}</span> });
    let because = item.because.iter().cloned().map(|line| view! { <li>{line}</li> }).collect_view();
    let moves = text.moves.iter().map(|line| view! { <li>{*line}</li> }).collect_view();
    view! {
        <p class="chips"><span class="chip">{minutes(&item)}</span> {today}</p>
        <div class="because"><h4>{step::BECAUSE}</h4><ul>{because}</ul></div>
        <p class="why">{text.why}</p>
        <h4>{step::HOW}</h4>
        <ol class="moves">{moves}</ol>
        {text.say.map(|say| view! { <h4>{step::SAY}</h4><blockquote>{say}</blockquote> })}
        <dl>
            <div><dt>{step::WHEN}</dt><dd>{text.time} " (" {weeks(&item)} ")"</dd></div>
            <div><dt>{step::WITH}</dt><dd>{text.with}</dd></div>
            <div class="not"><dt>{step::NOT_WHEN}</dt><dd>{text.not_when}</dd></div>
        </dl>
        <details class="evidence">
            <summary>{step::EVIDENCE}" "<span class="grade">{grade(item.action.grade)}</span></summary>
            <p>{text.evidence}</p>
            {sources(item.action.sources)}
        </details>
    }
}

fn weeks(item: &SheetStep) -> String {
    let (from, to) = item.weeks;
    match to {
        Some(to) => fill(step::WEEKS, &[("a", &from.to_string()), ("b", &to.to_string())]),
        None => fill(step::WEEKS_FROM, &[("a", &from.to_string())]),
    }
}

/// The word for an evidence grade.
pub fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Trial => grades::TRIAL,
        Grade::Study => grades::STUDY,
        Grade::Lab => grades::LAB,
        Grade::Practice => grades::PRACTICE,
        Grade::Ours => grades::OURS,
    }
}

fn sources(numbers: &'static [u16]) -> impl IntoView {
    let named = move |source: &'static Source| {
        numbers.contains(&source.number).then(|| {
            view! { <li>{source.label} " — " <span class="place">{source.place}</span></li> }
        })
    };
    (!numbers.is_empty())
        .then(|| view! { <ul class="sources">{SOURCES.iter().filter_map(named).collect_view()}</ul> })
}
