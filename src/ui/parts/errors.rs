//! The error summary, after GOV.UK's pattern.

use crate::browser::page;
use crate::words::text::common::error;
use leptos::prelude::*;

/// A question that was left open: where it is, what it asks.
#[derive(Debug, Clone, PartialEq)]
pub struct Missing {
    /// The id of its first control, which the link leads to.
    pub control: String,
    pub question: String,
}

/// Says that a page is incomplete and links to each open question. It gets the focus when it
/// appears; a link moves the focus to the question's first control.
#[component]
pub fn ErrorSummary(missing: Signal<Vec<Missing>>) -> impl IntoView {
    let link = |item: Missing| {
        let control = item.control.clone();
        let go = move |event: leptos::ev::MouseEvent| {
            event.prevent_default(); // one address for the whole app
            page::show(&control);
        };
        view! { <li><a href=format!("#{}", item.control) on:click=go>{item.question}</a></li> }
    };
    move || {
        let missing = missing.get();
        (!missing.is_empty()).then(|| {
            view! {
                <div class="errors" id="errors" tabindex="-1" role="alert" aria-labelledby="errors-title">
                    <h2 id="errors-title">{error::TITLE}</h2>
                    <ul>{missing.into_iter().map(link).collect_view()}</ul>
                </div>
            }
        })
    }
}
