//! The next screen, put together once out of sight while there is nothing else to do.
//!
//! A browser compiles a function of wasm when it is first called. On a slow phone that is a good part of
//! what a click to a new kind of screen waits for; by then it is done.

use super::built::Built;
use crate::app::shown::Shown;
use crate::browser::page;
use crate::features::row;
use crate::questionnaire::Page;
use crate::session::{Screen, Session};
use leptos::prelude::*;

/// Prepares for the screen that most likely follows, if it is of a kind of its own.
pub fn ahead(session: Session) {
    let screen = session.screen.get_untracked();
    let next = row(screen).next;
    let same_kind = matches!((screen, next), (Screen::Page(Page::Items(_)), Some(Screen::Page(_))));
    let Some(next) = next.filter(|_| !same_kind) else { return };
    page::when_idle(move || {
        if session.screen.get_untracked() != screen {
            return;
        }
        // What comes below the first window is none of the wait.
        drop(Built::new(session, Shown::Screen(next), false));
    });
}
