//! The foot of every screen.

use super::Go;
use crate::ui::Screen;
use crate::words::text::common;
use leptos::prelude::*;

/// The pages that are always within reach.
#[component]
pub fn Footer() -> impl IntoView {
    view! {
        <footer class="foot">
            <nav aria-label=common::MENU>
                <Go to=Screen::Help label=common::HELP/>
                <Go to=Screen::Data label=common::DATA/>
                <Go to=Screen::Method label=common::METHOD/>
            </nav>
            <p>{common::EXIT_ABOUT}</p>
        </footer>
    }
}
