//! What is shown: a screen, or what has to be given before one.

use crate::dom::all;
use crate::features::{row, unlock};
use crate::session::{Screen, Session};
use leptos::prelude::*;

/// What stands in the outlet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    Screen(Screen),
    /// The record is behind a passphrase: what is asked for comes before the screen.
    Unlock,
}

impl Shown {
    /// What is to be shown; follows the signals.
    pub fn of(session: Session) -> Self {
        let screen = session.screen.get();
        if session.is_locked.get() && !matches!(screen, Screen::Help | Screen::Data) {
            return Self::Unlock;
        }
        Self::Screen(screen)
    }

    /// The view of it.
    pub fn view(self, session: Session) -> AnyView {
        match self {
            Self::Screen(screen) => all((row(screen).view)(session, screen)),
            Self::Unlock => all(unlock(session)),
        }
    }
}
