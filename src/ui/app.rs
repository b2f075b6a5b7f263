//! The frame around every screen.

use super::dom::{el, live_any};
use super::parts;
use super::{Screen, Session, screens};
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
        el("main").id("main").attr("tabindex", "-1").view(live_any(move || screen(session))),
        parts::footer(session),
        parts::exit_status(),
        parts::failed(),
        el("p").class("elsewhere").attr("aria-hidden", "true").text(print::ELSEWHERE),
    ])
}

fn screen(session: Session) -> AnyView {
    let screen = session.screen.get();
    #[cfg(feature = "whole")]
    if session.whole.is_locked.get() && !matches!(screen, Screen::Help | Screen::Data) {
        return untrack(|| super::dom::all(super::whole::unlock(session)));
    }
    views(session, screen)
}

/// What a screen shows.
pub(super) fn views(session: Session, screen: Screen) -> AnyView {
    // What a screen reads while it is put together must not put it together again.
    untrack(|| {
        super::dom::all(match screen {
            Screen::Start => screens::start(session),
            Screen::Privacy => screens::privacy(session),
            Screen::Page(page) => screens::page(session, page, false),
            Screen::Change(page) => screens::page(session, page, true),
            Screen::Check => screens::check(session),
            Screen::Result => screens::result(session),
            Screen::Plan => screens::plan(session),
            Screen::Safety => screens::safety(session),
            Screen::Print => screens::print(session),
            Screen::Data => screens::data(session),
            Screen::Help => screens::help(session),
            #[cfg(feature = "whole")]
            Screen::Copies => super::whole::copies(session),
            #[cfg(feature = "whole")]
            Screen::Lock => super::whole::settings(session),
            #[cfg(feature = "whole")]
            Screen::CheckIn => super::whole::check_in(session),
            #[cfg(feature = "whole")]
            Screen::CheckIns => super::whole::check_ins(session),
            #[cfg(feature = "whole")]
            Screen::Again => super::whole::rounds::again(session),
            #[cfg(feature = "whole")]
            Screen::Rounds => super::whole::rounds::rounds(session),
            #[cfg(feature = "whole")]
            Screen::Summary => super::whole::summary(session),
        })
    })
}
