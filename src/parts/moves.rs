//! Headings, and the buttons that lead from screen to screen.

use crate::browser::history;
use crate::dom::{El, button, el};
use crate::session::{Screen, Session};
use crate::words::Text;
use crate::words::text::common::BACK;

/// The one `h1`. It takes the focus after a change of screen, so that a screen reader begins here
/// and Tab goes on from here.
pub fn title(text: Text) -> El {
    el("h1").id("title").attr("tabindex", "-1").text(text)
}

/// The paragraph below it.
pub fn lead(text: Text) -> El {
    el("p").class("lead").text(text)
}

/// A button to another screen; without one it does what the browser's own Back does.
pub fn back(session: Session, to: Option<Screen>) -> El {
    button("back", BACK, move |_| match to {
        Some(screen) => session.go(screen),
        None => history::back(),
    })
}

/// The main button of a screen.
pub fn move_on(session: Session, to: Screen, label: Text) -> El {
    button("main", label, move |_| session.go(to))
}

/// A quiet button, set like a link.
pub fn go(session: Session, to: Screen, label: Text) -> El {
    button("link", label, move |_| session.go(to))
}

/// Buttons in a row.
pub fn actions(buttons: impl IntoIterator<Item = El>) -> El {
    el("div").class("actions").with(buttons)
}
