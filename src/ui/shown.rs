//! What is shown: a screen, or what has to be given before one.

use super::dom::{El, all};
use super::{Screen, Session, screens};
use leptos::prelude::*;

/// What stands in the outlet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    Screen(Screen),
    /// The record is behind a passphrase: what is asked for comes before the screen.
    #[cfg(feature = "whole")]
    Unlock,
}

impl Shown {
    /// What is to be shown; follows the signals.
    pub fn of(session: Session) -> Self {
        let screen = session.screen.get();
        #[cfg(feature = "whole")]
        if session.whole.is_locked.get() && !matches!(screen, Screen::Help | Screen::Data) {
            return Self::Unlock;
        }
        Self::Screen(screen)
    }

    /// The view of it.
    pub fn view(self, session: Session) -> AnyView {
        match self {
            Self::Screen(screen) => all(elements(session, screen)),
            #[cfg(feature = "whole")]
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
    }
}
