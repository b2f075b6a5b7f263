//! What the boot script shows: how many presses are left until the exit, and that the app failed.

use crate::words::text::common;
use leptos::prelude::*;

/// Two hidden places that the boot script fills or uncovers. They are part of the page, so that
/// their words are where all words are and the script has none.
#[component]
pub fn Emergency() -> impl IntoView {
    view! {
        <p id="exit-status" role="status" data-text=common::EXIT_SHIFT></p>
        <div id="failed" class="notice" role="alert" hidden>
            <h2>{common::failed::TITLE}</h2>
            <p>{common::failed::TEXT}</p>
            <button type="button" class="second" id="reload">{common::failed::RELOAD}</button>
        </div>
    }
}
