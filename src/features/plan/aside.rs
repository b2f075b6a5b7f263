//! Setting a step aside, with a reason, and bringing it back.

use super::progress::{change, gate};
use crate::browser::page;
use crate::dom::{El, button, el, h2, p};
use crate::parts::go;
use crate::parts::on_paper::{OWN, theirs};
use crate::plan::{ACTIONS, Gate};
use crate::record::{Aside, DRAFT};
use crate::session::{Screen, Session};
use crate::words::text::living as words;
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
            session.aside.set(Some(*aside));
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
    match session.aside.get() {
        None => place,
        Some(Aside::NotSafe) => place.child(el("div").class("notice").with([
            p(words::TOLD_NOT_SAFE),
            go(session, Screen::Help, words::HELP),
            go(session, Screen::Safety, words::OWN_PAGE),
        ])),
        Some(_) => place.child(p(words::TOLD).class("notice")),
    }
}

/// The title of a step, if it may be named to this person now. One of another version has no words here, and
/// goes by its id.
fn title_of(session: Session, gate: &Gate, id: &str) -> Option<String> {
    let role = session.sheet.with_untracked(|sheet| sheet.role);
    match ACTIONS.iter().find(|action| action.id == id) {
        None => gate.allows_unknown().then(|| id.replace('_', " ")),
        Some(action) => gate.allows(action).then(|| step(action, role).title.to_string()),
    }
}

/// Every step that was set aside, each with a way back. What the gate bars now stays away.
pub fn set_aside(session: Session) -> Option<El> {
    let gate = gate(session);
    let all: Vec<(String, String)> = session.record.with_untracked(|record| {
        let aside = record.steps.iter().filter(|(_, step)| step.aside.is_some());
        aside.map(|(id, step)| (id.to_owned(), step.note.clone())).collect()
    });
    // Without the reasons: whoever looks at the page must not read there what does not feel safe.
    let row = |(id, note): (String, String)| {
        let title = title_of(session, &gate, &id)?;
        let line = el("span").string(format!("{title}. "));
        let note = (!note.is_empty()).then(|| el("p").class("quiet").child(theirs(&note)));
        let back_id = format!("back-{id}");
        let back = button("link", words::BACK, move |_| {
            change(session, &id, |progress| progress.aside = None);
            session.aside.set(None);
            show_anew(session);
        });
        Some(el("li").child(line).with(note).child(back.id(back_id)))
    };
    let rows: Vec<El> = all.into_iter().filter_map(row).collect();
    (!rows.is_empty()).then(|| {
        let list = el("ul").with(rows);
        el("section").class("panel").id("set-aside").child(h2(words::ASIDE_TITLE)).child(list)
    })
}

/// Notes on steps that the plan no longer has: nothing that was written is out of reach.
pub fn other_notes(session: Session) -> Option<El> {
    let gate = gate(session);
    let shown: Vec<&'static str> = session.sheet.with_untracked(|sheet| {
        [&sheet.first, &sheet.later, &sheet.more].into_iter().flatten().map(|step| step.action.id).collect()
    });
    let rows: Vec<El> = session.record.with_untracked(|record| {
        let notes = record.steps.iter().filter(|(id, progress)| {
            let listed = progress.aside.is_some() && title_of(session, &gate, id).is_some();
            !progress.note.is_empty()
                && ![OWN, DRAFT].iter().any(|kind| id.starts_with(kind))
                && !shown.contains(id)
                && !listed
        });
        notes
            .map(|(id, progress)| {
                let title = title_of(session, &gate, id).map(|title| el("b").string(format!("{title}: ")));
                el("li").with(title).child(theirs(&progress.note))
            })
            .collect()
    });
    (!rows.is_empty()).then(|| {
        let list = el("ul").with(rows);
        el("details")
            .class("panel")
            .id("other-notes")
            .child(el("summary").text(words::NOTES_TITLE))
            .child(list)
    })
}
