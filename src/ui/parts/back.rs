//! The way back.

use crate::browser::history;
use crate::ui::{Screen, Session};
use crate::words::text::common::BACK;
use leptos::prelude::*;

/// A button to the screen before this one. With `to` it goes to that screen, otherwise it does
/// what the browser's own Back does.
#[component]
pub fn Back(#[prop(optional, into)] to: Option<Screen>) -> impl IntoView {
    let session = Session::here();
    let back = move |_| match to {
        Some(screen) => session.go(screen),
        None => history::back(),
    };
    view! { <button type="button" class="back" on:click=back>{BACK}</button> }
}
