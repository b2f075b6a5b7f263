//! The frame of a page of the questionnaire: progress, errors, the way on.

use super::{about, breaches, items, safety_check};
use crate::questionnaire::Page;
use crate::ui::parts::{Back, ErrorSummary, Missing};
use crate::ui::screen::progress;
use crate::ui::{Screen, Session};
use crate::words::text::{common, questions_page};
use leptos::prelude::*;

/// A page, on the way through (`change` false) or opened from the check.
pub fn page(page: Page, change: bool) -> AnyView {
    let session = Session::here();
    let on = match (change, page.next()) {
        (true, _) | (false, None) => Screen::Check,
        (false, Some(next)) => Screen::Page(next),
    };
    let back = match (change, page.previous()) {
        (true, _) => Screen::Check,
        (false, Some(previous)) => Screen::Page(previous),
        (false, None) => Screen::Start,
    };
    let missing: Signal<Vec<Missing>> = Signal::derive(move || {
        if session.incomplete.get() { missing(page, session) } else { Vec::new() }
    });
    let body = match page {
        Page::About => about::about(session).into_any(),
        Page::Breaches => breaches::breaches(session).into_any(),
        Page::Safety => safety_check::safety_check(session).into_any(),
        Page::Items(block) => items::items(session, block).into_any(),
    };
    let n = page.position() + 1;
    let leave = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        session.leave(page, on);
    };
    view! {
        <Back to=back/>
        <p class="progress">
            <progress max=Page::ALL.len().to_string() value=n.to_string() aria-hidden="true"></progress>
            <span>{progress(questions_page::PROGRESS, page)}</span>
        </p>
        <ErrorSummary missing=missing/>
        // Enter in a group of radios goes on, as in any form.
        <form on:submit=leave novalidate>
            {body}
            <div class="actions">
                <button type="submit" class="main" id="next">
                    {if change { common::SAVE } else { common::NEXT }}
                </button>
            </div>
        </form>
    }
    .into_any()
}

fn missing(page: Page, session: Session) -> Vec<Missing> {
    session.record.with(|record| match page {
        Page::About => about::missing(&record.answers),
        Page::Breaches => breaches::missing(&record.answers),
        Page::Safety => safety_check::missing(&record.answers),
        Page::Items(block) => items::missing(&record.answers, block),
    })
}
