//! A question with one answer.

use leptos::prelude::*;

/// One answer that can be chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    pub label: &'static str,
    /// Set apart from the others: "Prefer not to say", "Skip".
    pub apart: bool,
}

impl Choice {
    pub const fn new(label: &'static str) -> Self {
        Self { label, apart: false }
    }

    pub const fn apart(label: &'static str) -> Self {
        Self { label, apart: true }
    }
}

/// Radios in a fieldset whose legend is the question.
///
/// The ids of its controls are `{id}-0`, `{id}-1`, …. `chosen` is the index of the answer,
/// `on_choose` gets it when the person picks one; `error` is the message to show, if the page was
/// left without an answer. Arrow keys move within the group, Tab leaves it.
#[component]
pub fn Question(
    id: String,
    #[prop(into)] legend: String,
    #[prop(optional)] hint: Option<&'static str>,
    choices: Vec<Choice>,
    #[prop(into)] chosen: Signal<Option<usize>>,
    on_choose: impl Fn(usize) + Copy + Send + 'static,
    #[prop(into)] error: Signal<Option<&'static str>>,
    /// Lays the choices out as a scale on wide screens.
    #[prop(optional)]
    scale: bool,
) -> impl IntoView {
    let hint_id = format!("{id}-hint");
    let error_id = format!("{id}-error");
    let described = {
        let (hint_id, error_id) = (hint_id.clone(), error_id.clone());
        move || {
            let hint = hint.map(|_| hint_id.clone());
            let error = error.get().map(|_| error_id.clone());
            let ids: Vec<String> = hint.into_iter().chain(error).collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        }
    };
    let options = choices
        .into_iter()
        .enumerate()
        .map(|(index, choice)| {
            view! {
                <label class="option" class:apart=choice.apart>
                    <input
                        type="radio"
                        id=format!("{id}-{index}")
                        name=id.clone()
                        prop:checked=move || chosen.get() == Some(index)
                        on:change=move |_| on_choose(index)
                    />
                    <span>{choice.label}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="question" class:wrong=move || error.get().is_some() aria-describedby=described>
            <legend>{legend}</legend>
            {hint.map(|text| view! { <p class="hint" id=hint_id>{text}</p> })}
            {move || error.get().map(|text| view! { <p class="error" id=error_id.clone()>{text}</p> })}
            <div class="options" class:scale=scale>{options}</div>
        </fieldset>
    }
}
