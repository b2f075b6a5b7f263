//! The frame around every screen.

use super::parts::{Emergency, Footer, Header, KeepingNotice};
use super::screens;
use super::{Screen, Session};
use crate::words::text::common;
use leptos::prelude::*;

/// The whole app. Expects a [`Session`] in context.
#[component]
pub fn App() -> impl IntoView {
    let session = Session::here();
    view! {
        <a class="skip" href="#main" on:click=move |event| {
            // One address for the whole app: the jump must not leave a mark in it.
            event.prevent_default();
            crate::browser::page::show("main");
        }>{common::SKIP}</a>
        <Header/>
        <KeepingNotice/>
        <main id="main" tabindex="-1">
            {move || match session.screen.get() {
                Screen::Start => screens::start().into_any(),
                Screen::Privacy => screens::privacy().into_any(),
                Screen::Page(page) => screens::page(page, false),
                Screen::Change(page) => screens::page(page, true),
                Screen::Check => screens::check().into_any(),
                Screen::Result => screens::result().into_any(),
                Screen::Plan => screens::plan().into_any(),
                Screen::Safety => screens::safety().into_any(),
                Screen::Print => screens::print().into_any(),
                Screen::Data => screens::data().into_any(),
                Screen::Help => screens::help().into_any(),
                Screen::Method => screens::method().into_any(),
            }}
        </main>
        <Footer/>
        <Emergency/>
        <p class="elsewhere" aria-hidden="true">{crate::words::text::print::ELSEWHERE}</p>
    }
}
