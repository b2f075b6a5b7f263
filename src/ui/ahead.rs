//! The next screen, put together once out of sight while there is nothing else to do.
//!
//! A browser compiles a function of wasm when it is first called. On a slow phone that is a good part of
//! what a click to a new kind of screen waits for; by then it is done.

use super::outlet::Built;
use super::shown::Shown;
use super::{Screen, Session};
use crate::browser::page;
use crate::questionnaire::Page;
use leptos::prelude::*;

/// Prepares for the screen that most likely follows, if it is of a kind of its own.
pub fn ahead(session: Session) {
    let screen = session.screen.get_untracked();
    let same_kind = matches!((screen, next(screen)), (Screen::Page(Page::Items(_)), Some(Screen::Page(_))));
    let Some(next) = next(screen).filter(|_| !same_kind) else { return };
    page::when_idle(move || {
        if session.screen.get_untracked() != screen {
            return;
        }
        // What comes below the first window is none of the wait.
        drop(Built::new(session, Shown::Screen(next), false));
    });
}

/// The screen that the way on leads to, as a rule.
pub fn next(screen: Screen) -> Option<Screen> {
    match screen {
        Screen::Page(page) => Some(page.next().map_or(Screen::Check, Screen::Page)),
        Screen::Check => Some(Screen::Result),
        Screen::Result => Some(Screen::Plan),
        Screen::Plan => Some(Screen::Print),
        _ => None,
    }
}
