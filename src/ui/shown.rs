//! What is shown: a screen, or what has to be given before one.

use super::dom::{El, all};
use super::{Screen, Session, screens};
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
        if session.whole.is_locked.get() && !matches!(screen, Screen::Help | Screen::Data) {
            return Self::Unlock;
        }
        Self::Screen(screen)
    }

    /// The view of it.
    pub fn view(self, session: Session) -> AnyView {
        match self {
            Self::Screen(screen) => all(elements(session, screen)),
            Self::Unlock => all(super::whole::unlock(session)),
        }
    }
}

/// What a screen shows.
fn elements(session: Session, screen: Screen) -> Vec<El> {
    match screen {
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
        Screen::Copies => super::whole::copies(session),
        Screen::Lock => super::whole::settings(session),
        Screen::CheckIn => super::whole::check_in(session),
        Screen::CheckIns => super::whole::check_ins(session),
        Screen::Again => super::whole::rounds::again(session),
        Screen::Rounds => super::whole::rounds::rounds(session),
        Screen::Summary => super::whole::summary(session),
    }
}
