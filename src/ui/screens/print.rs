//! Screen 9: printing, with what to think of before.

use crate::browser::page;
use crate::ui::Session;
use crate::ui::parts::{Back, Paper, PaperKind, Title};
use crate::words::text::print as words;
use leptos::prelude::*;

/// A warning, a choice of two prints, and the sheet itself as it goes on paper.
pub fn print() -> impl IntoView {
    let session = Session::here();
    let kind = RwSignal::new(PaperKind::Full);
    let empty = session.record.with(|r| r.answers.is_empty());
    let warnings = words::WARN.iter().map(|text| view! { <li>{*text}</li> }).collect_view();
    let stays = move || {
        session.sheet.with(|s| s.first.iter().chain(&s.later).any(|step| step.action.sensitive))
    };
    if empty {
        return view! { <Back/><Title text=words::TITLE/><p class="lead">{words::NOTHING}</p> }.into_any();
    }
    view! {
        <div class="screen-only">
            <Back/>
            <Title text=words::TITLE/>
            <p class="lead">{words::LEAD}</p>
            <section class="panel">
                <h2>{words::BEFORE}</h2>
                <ul>{warnings}</ul>
            </section>
            <fieldset class="question">
                <legend>{words::WHICH}</legend>
                <div class="options">
                    {option(kind, PaperKind::Full, "print-full", words::FULL, words::FULL_HINT)}
                    {option(kind, PaperKind::Discreet, "print-discreet", words::DISCREET, words::DISCREET_HINT)}
                </div>
            </fieldset>
            <p class="quiet">{words::LEFT_OUT} {move || stays().then(|| format!(" {}", words::STAYS))}</p>
            <div class="actions">
                <button type="button" class="main" id="print" on:click=move |_| page::print()>{words::PRINT}</button>
            </div>
            <h2>{words::PREVIEW}</h2>
        </div>
        {move || view! { <Paper sheet=session.sheet.get() kind=kind.get()/> }}
    }
    .into_any()
}

fn option(
    kind: RwSignal<PaperKind>,
    value: PaperKind,
    id: &'static str,
    label: &'static str,
    hint: &'static str,
) -> impl IntoView {
    view! {
        <label class="option">
            <input type="radio" name="print-kind" id=id prop:checked=move || kind.get() == value
                on:change=move |_| kind.set(value)/>
            <span>{label}<small>{hint}</small></span>
        </label>
    }
}
