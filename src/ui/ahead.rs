//! The next screen, put together once out of sight while there is nothing else to do.
//!
//! A browser compiles a function of wasm when it is first called. On a slow phone that is a good part of
//! what a click to a new kind of screen waits for; by then it is done.

use super::app::views;
use super::{Screen, Session};
use crate::browser::page;
use crate::questionnaire::Page;
use leptos::prelude::*;

/// Prepares for the screen that most likely follows, if it is of a kind of its own.
pub fn ahead(session: Session) {
    let screen = session.screen.get_untracked();
    let Some(next) = next(screen) else { return };
    page::when_idle(move || {
        if session.screen.get_untracked() != screen {
            return;
        }
        Owner::new().with(|| {
            // What comes below the first window is none of the wait.
            let session = Session { painted: RwSignal::new(false), ..session };
            drop(views(session, next).build());
        });
    });
}

fn next(screen: Screen) -> Option<Screen> {
    match screen {
        Screen::Page(page) => match (page, page.next()) {
            (Page::Items(_), Some(_)) => None, // another of the same kind
            (_, Some(next)) => Some(Screen::Page(next)),
            (_, None) => Some(Screen::Check),
        },
        Screen::Check => Some(Screen::Result),
        Screen::Result => Some(Screen::Plan),
        Screen::Plan => Some(Screen::Print),
        _ => None,
    }
}
