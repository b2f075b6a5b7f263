//! The frame around every screen.

use super::Session;
use super::dom::{El, el};
use super::parts;
use crate::browser::page;
use crate::words::text::{common, print};
use leptos::prelude::*;

/// The whole app. Expects a [`Session`] in context.
#[component]
pub fn App() -> impl IntoView {
    let session = Session::here();
    let skip = el("a").class("skip").attr("href", "#main").text(common::SKIP).on_click(|event| {
        // One address for the whole app: the jump must not leave a mark in it.
        event.prevent_default();
        page::show("main");
    });
    super::dom::all([
        skip,
        parts::header(session),
        parts::keeping_notice(session),
        screen(session),
        parts::footer(session),
        parts::exit_status(),
        parts::failed(),
        el("p").class("elsewhere").attr("aria-hidden", "true").text(print::ELSEWHERE),
    ])
}

/// The place of the screens.
fn screen(session: Session) -> El {
    #[cfg(feature = "ssr")]
    let main = el("main").view(untrack(|| super::shown::Shown::of(session).view(session)));
    #[cfg(not(feature = "ssr"))]
    let main = super::outlet::outlet(session);
    main.id("main").attr("tabindex", "-1")
}
