//! The frame around every screen. It knows every other room; no other room knows it.

mod connect;
mod footer;
mod header;
mod keeping;
#[cfg(not(feature = "ssr"))]
mod outlet;
mod shown;
mod unread;
mod update;

pub use connect::connect;

use crate::dom::{El, all, el};
use crate::parts::{exit_status, failed};
use crate::session::Session;
use crate::words::text::{common, print};
use leptos::prelude::*;

/// The whole app.
#[component]
pub fn App(session: Session) -> impl IntoView {
    all([
        el("a").class("skip").attr("href", "#main").text(common::SKIP),
        header::header(session),
        keeping::keeping_notice(session),
        screen(session),
        footer::footer(session),
        exit_status(),
        failed(),
        el("p").class("elsewhere").attr("aria-hidden", "true").text(print::ELSEWHERE),
    ])
}

/// The place of the screens.
fn screen(session: Session) -> El {
    #[cfg(feature = "ssr")]
    let main = el("main").view(untrack(|| shown::Shown::of(session).view(session)));
    #[cfg(not(feature = "ssr"))]
    let main = outlet::outlet(session);
    main.id("main").attr("tabindex", "-1")
}
