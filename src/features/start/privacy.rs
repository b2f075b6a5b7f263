//! Screen 2: what may stay on the device.

use crate::browser::page;
use crate::dom::El;
use crate::parts::{Built, back, built};
use crate::session::{Screen, Session};
use crate::store::{keep, keep_nothing};

/// The two choices; the words are in the page.
pub fn privacy(session: Session) -> Vec<El> {
    let choices = built(Built::Privacy).on_click(move |event| {
        let done = match page::button_of(&event).as_deref() {
            Some("keep") => {
                keep(session);
                true
            }
            Some("keep-nothing") => keep_nothing(session).is_ok(),
            _ => false,
        };
        if done {
            session.go(session.next_open());
        }
    });
    vec![back(session, Some(Screen::Start)), choices]
}
