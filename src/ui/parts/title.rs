//! The heading of a screen.

use leptos::prelude::*;

/// The one `h1`. It takes the focus after a change of screen, so that a screen reader begins here
/// and Tab goes on from here.
#[component]
pub fn Title(text: &'static str) -> impl IntoView {
    view! { <h1 id="title" tabindex="-1">{text}</h1> }
}
