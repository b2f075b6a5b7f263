//! The foot of every screen.

use crate::dom::{El, el, live, p};
use crate::parts::go;
use crate::session::{Screen, Session};
use crate::words::text::{common, plan};
use leptos::prelude::*;

/// The pages that are always within reach, and what the exit can't do.
pub fn footer(session: Session) -> El {
    // A page of its own, beside this one: answers that nobody keeps would be gone with this page.
    let how = el("a").class("link").attr("href", "how.html").attr("target", "_blank").attr("rel", "noopener");
    let links = [
        go(session, Screen::Help, common::HELP),
        go(session, Screen::Data, common::DATA),
        how.text(common::METHOD),
    ];
    // Once there are answers there is a plan, and a way to it from everywhere.
    let steps = move || {
        let any = session.record.with(|r| !r.in_force().is_empty());
        any.then(|| go(session, Screen::Plan, plan::TAB))
    };
    el("footer")
        .class("foot")
        .child(el("nav").attr("aria-label", common::MENU).view(live(steps)).with(links))
        .child(p(common::EXIT_ABOUT))
}
