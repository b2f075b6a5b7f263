//! The head of every screen, with the exit.

use crate::dom::{El, button, el};
use crate::parts::{EXIT_TO, go};
use crate::session::{Screen, Session};
use crate::words::text::common;

/// Brand, help and exit. The exit is a real link: it works before any script, and the boot script
/// (not this app) makes it blank the page first. A failing app can't take the exit with it.
pub fn header(session: Session) -> El {
    let exit = el("a").class("exit").id("exit").attr("href", EXIT_TO).attr("rel", "noreferrer noopener");
    el("header").class("top").with([
        button("brand", common::BRAND, move |_| session.go(Screen::Start)),
        el("nav")
            .attr("aria-label", common::HELP)
            .with([go(session, Screen::Help, common::HELP), exit.text(common::EXIT)]),
    ])
}
