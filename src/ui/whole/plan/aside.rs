//! Setting a step aside, with a reason, and bringing it back.

use super::change;
use crate::browser::page;
use crate::plan::ACTIONS;
use crate::record::Aside;
use crate::ui::dom::{El, button, el, h2, p};
use crate::ui::parts::go;
use crate::ui::{Screen, Session};
use crate::words::whole::text::living as words;
use crate::words::{Text, step};
use leptos::prelude::*;

const fn reason(aside: Aside) -> Text {
    match aside {
        Aside::NotNow => words::NOT_NOW,
        Aside::NotForUs => words::NOT_FOR_US,
        Aside::NotSafe => words::NOT_SAFE,
        Aside::DoneBefore => words::DONE_BEFORE,
    }
}

/// The reasons, each a button: a step is set aside with one click more.
pub fn ways_aside(session: Session, id: &'static str) -> El {
    let buttons = Aside::ALL.iter().map(|aside| {
        let act = move |_| {
            change(session, id, |progress| progress.aside = Some(*aside));
            session.whole.aside.set(Some(*aside));
            show_anew(session);
        };
        button("link", reason(*aside), act).id(format!("aside-{id}-{}", aside.index()))
    });
    let buttons = el("div").class("actions").with(buttons);
    el("details").class("aside").child(el("summary").text(words::ASIDE)).child(buttons)
}

/// Another plan is there: it is put together again, and what was done is said above it.
fn show_anew(session: Session) {
    session.screen.set(Screen::Plan);
    page::after_render(|| page::show("aside-told"));
}

/// What was just set aside, and what there is to do where it does not feel safe.
pub fn aside_told(session: Session) -> El {
    let place = el("div").id("aside-told").attr("tabindex", "-1").attr("role", "status");
    match session.whole.aside.get_untracked() {
        None => place,
        Some(Aside::NotSafe) => place.child(el("div").class("notice").with([
            p(words::TOLD_NOT_SAFE),
            go(session, Screen::Help, words::HELP),
            go(session, Screen::Safety, words::OWN_PAGE),
        ])),
        Some(_) => place.child(p(words::TOLD).class("notice")),
    }
}

/// Every step that was set aside, each with a way back.
pub fn set_aside(session: Session) -> Option<El> {
    let role = session.sheet.with_untracked(|sheet| sheet.role);
    let rows: Vec<El> = session.record.with_untracked(|record| {
        let aside = record.steps.iter().filter_map(|(id, progress)| Some((id.to_owned(), progress.aside?)));
        aside
            .map(|(id, aside)| {
                // A step of another version has no words here, and keeps its id.
                let action = ACTIONS.iter().find(|action| action.id == id);
                let title = action.map_or_else(|| id.replace('_', " "), |a| step(a, role).title.to_string());
                let back = {
                    let id = id.clone();
                    button("link", words::BACK, move |_| {
                        change(session, &id, |progress| progress.aside = None);
                        session.whole.aside.set(None);
                        show_anew(session);
                    })
                };
                let line = el("span").string(format!("{title} – {}. ", reason(aside)));
                el("li").child(line).child(back.id(format!("back-{id}")))
            })
            .collect()
    });
    (!rows.is_empty()).then(|| {
        let list = el("ul").with(rows);
        el("section").class("panel").id("set-aside").child(h2(words::ASIDE_TITLE)).child(list)
    })
}
