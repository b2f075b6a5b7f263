//! Buttons that lead to another screen.

use crate::ui::{Screen, Session};
use leptos::prelude::*;

/// The main button of a screen, which goes to another.
#[component]
pub fn MoveOn(to: Screen, label: &'static str) -> impl IntoView {
    let session = Session::here();
    view! { <button type="button" class="main" on:click=move |_| session.go(to)>{label}</button> }
}

/// A quiet button, set like a link, which goes to another screen.
#[component]
pub fn Go(to: Screen, label: &'static str) -> impl IntoView {
    let session = Session::here();
    view! { <button type="button" class="link" on:click=move |_| session.go(to)>{label}</button> }
}
