//! Paragraphs from a list of texts.

use leptos::prelude::*;

/// One `p` for each text.
#[component]
pub fn Paragraphs(texts: &'static [&'static str]) -> impl IntoView {
    texts.iter().map(|text| view! { <p>{*text}</p> }).collect_view()
}
