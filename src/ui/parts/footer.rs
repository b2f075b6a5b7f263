//! The foot of every screen.

use super::go;
use crate::ui::dom::{El, el, p};
use crate::ui::{Screen, Session};
use crate::words::text::common;

/// The pages that are always within reach, and what the exit can't do.
pub fn footer(session: Session) -> El {
    let links = [
        go(session, Screen::Help, common::HELP),
        go(session, Screen::Data, common::DATA),
        go(session, Screen::Method, common::METHOD),
    ];
    el("footer")
        .class("foot")
        .child(el("nav").attr("aria-label", common::MENU).with(links))
        .child(p(common::EXIT_ABOUT))
}
