//! Whether the answers are being kept, said truthfully.

use crate::browser::storage::Trouble;
use crate::ui::{Kept, Screen, Session};
use crate::words::text::common::keeping;
use leptos::prelude::*;

/// A line when all is well, a notice that stays when saving fails.
#[component]
pub fn KeepingNotice() -> impl IntoView {
    let session = Session::here();
    view! {
        <div class="keeping" role="status">
            {move || match session.kept.get() {
                Kept::Undecided => ().into_any(),
                Kept::Nothing => view! { <p class="quiet">{keeping::NOTHING}</p> }.into_any(),
                Kept::Saved => view! { <p class="quiet">{keeping::SAVED}</p> }.into_any(),
                Kept::Failed(Trouble::Full) => trouble(session, keeping::FAILED_FULL).into_any(),
                Kept::Failed(Trouble::Blocked) => trouble(session, keeping::FAILED_BLOCKED).into_any(),
                Kept::Unreadable => view! { <p class="notice">{keeping::UNREADABLE}</p> }.into_any(),
            }}
        </div>
    }
}

fn trouble(session: Session, text: &'static str) -> impl IntoView {
    view! {
        <div class="notice">
            <p>{text}</p>
            <button type="button" class="link" on:click=move |_| session.save()>{keeping::RETRY}</button>
            <button type="button" class="link" on:click=move |_| session.go(Screen::Print)>
                {keeping::PRINT}
            </button>
        </div>
    }
}
