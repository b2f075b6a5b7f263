//! What stands in place of the steps until their words are there.

use crate::ui::dom::{El, button, el, p};
use crate::ui::{Session, Steps};
use crate::words::text::common::loading;
use leptos::prelude::*;

/// `None` once the words are there. A screen reader says a failure; the button tries again.
pub fn steps_loading(session: Session) -> Option<El> {
    match session.steps.get() {
        Steps::Ready => None,
        Steps::Loading => Some(p(loading::TEXT).attr("role", "status")),
        Steps::Failed => Some(el("div").class("notice").attr("role", "alert").with([
            p(loading::STEPS),
            button("link", loading::AGAIN, move |_| session.load_steps()),
        ])),
    }
}
