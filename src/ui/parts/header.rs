//! The head of every screen, with the exit.

use crate::ui::{Screen, Session};
use crate::words::text::common;
use leptos::prelude::*;

/// Where the exit leads: neutral, known everywhere, and light.
pub const EXIT_TO: &str = "https://www.wikipedia.org/";

/// Brand, help and exit. The exit is a real link: it works before any script, and the boot script
/// (not this app) makes it blank the page first. A failing app can't take the exit with it.
#[component]
pub fn Header() -> impl IntoView {
    let session = Session::here();
    view! {
        <header class="top">
            <button type="button" class="brand" on:click=move |_| session.go(Screen::Start)>
                {common::BRAND}
            </button>
            <nav aria-label=common::HELP>
                <button type="button" class="link" on:click=move |_| session.go(Screen::Help)>
                    {common::HELP}
                </button>
                <a class="exit" id="exit" href=EXIT_TO rel="noreferrer noopener">{common::EXIT}</a>
            </nav>
        </header>
    }
}
