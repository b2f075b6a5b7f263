//! What the page holds beside the start screen: the screens after it, for as long as the app is on its
//! way (`src/boot/early.js`), and what the app takes from the page later (`parts.js`).

use crate::dom::{El, all, el, p};
use crate::features::row;
use crate::parts::{Built, back, help, place};
use crate::questionnaire::Page;
use crate::session::{Screen, Session};
use crate::words::Text;
use crate::words::text::common::keeping;
use leptos::prelude::*;

/// What may stay here, the questions about the person, and the line for each choice.
pub fn early(session: Session) -> AnyView {
    let early = |screen: Screen, content| template(screen, content).id(format!("early-{}", screen.id()));
    let of_table = |screen: Screen| early(screen, (row(screen).view)(session, screen));
    all([
        of_table(Screen::Privacy),
        of_table(Screen::Page(Page::About)),
        // The lines themselves are in the start screen.
        early(Screen::Help, vec![back(session, None), place(Built::Help).with(help(place(Built::Lines)))]),
        line("early-keep", keeping::SAVED),
        line("early-keep-nothing", keeping::NOTHING),
    ])
}

/// The content of a screen, with the name of the tab. The id is still to come.
fn template(screen: Screen, content: Vec<El>) -> El {
    el("template").attr_string("data-tab", row(screen).tab).with(content)
}

/// The line that says what is kept.
fn line(id: &'static str, text: Text) -> El {
    el("template").id(id).child(p(text).class("quiet"))
}
