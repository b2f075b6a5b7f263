//! Screen 2: what may stay on the device.

use crate::browser::page;
use crate::ui::dom::El;
use crate::ui::parts::{Built, back, built};
use crate::ui::{Screen, Session};

/// The two choices; the words are in the page.
pub fn privacy(session: Session) -> Vec<El> {
    let choices = built(Built::Privacy).on_click(move |event| {
        let done = match page::button_of(&event).as_deref() {
            Some("keep") => {
                session.keep();
                true
            }
            Some("keep-nothing") => session.keep_nothing().is_ok(),
            _ => false,
        };
        if done {
            session.go(session.next_open());
        }
    });
    vec![back(session, Some(Screen::Start)), choices]
}
