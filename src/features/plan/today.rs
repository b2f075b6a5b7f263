//! The one next small thing, on top of the plan.

use super::progress::of;
use crate::browser::page;
use crate::dom::{El, button_with, el, h2, live_any, p};
use crate::session::Session;
use crate::words::text::living as words;
use leptos::prelude::*;

/// The first step that is not done, with its next move. Follows the ticks.
pub fn today(session: Session) -> El {
    let inside = move || {
        let next = session.sheet.with(|sheet| {
            let open = sheet.first.iter().find(|step| !of(session, step.action.id).done)?;
            let ticked = of(session, open.action.id).moves;
            let line = open.text.moves.iter().find(|one| ticked & one.bit() == 0);
            Some((open.action.id, open.text.title, line.map(|one| one.text)))
        });
        let is_empty = session.sheet.with(|sheet| sheet.first.is_empty());
        let all = match next {
            None if is_empty => vec![p(words::TODAY_ALL_ASIDE)],
            None => vec![p(words::TODAY_NONE)],
            Some((id, title, line)) => {
                let show = button_with("link", move |_| page::show(&format!("step-{id}"))).text(title);
                let line = el("p").class("today-move").text(line.unwrap_or(words::TODAY_LOOK_BACK.str()));
                vec![line, el("p").class("quiet").text(words::TODAY_FROM).text(" ").child(show)]
            }
        };
        crate::dom::all(all)
    };
    el("section").class("panel").id("today").child(h2(words::TODAY)).view(live_any(inside))
}
