//! What can be done with a step: its moves and itself ticked, a note.

use super::aside::ways_aside;
use super::progress::{change, of};
use crate::dom::{El, el, p};
use crate::session::Session;
use crate::words::text::living as words;
use crate::words::{Move, SheetStep};
use leptos::prelude::event_target_value;

/// The moves, each with a box to tick.
pub fn moves(session: Session, step: &SheetStep) -> El {
    let id = step.action.id;
    let line = |one: &Move| {
        let (bit, n) = (one.bit(), one.number);
        let input = el("input").attr("type", "checkbox").id(format!("move-{id}-{n}"));
        let input = input.checked(move || of(session, id).moves & bit != 0);
        let input = input.on_change(move |_| change(session, id, |progress| progress.moves ^= bit));
        el("li").child(el("label").class("tick").child(input).child(el("span").text(one.text)))
    };
    el("ol").class("moves ticks").with(step.text.moves.iter().map(line))
}

/// Below a step: done, a note, setting it aside.
pub fn progress(session: Session, step: &SheetStep) -> El {
    let id = step.action.id;
    el("div")
        .class("progress-of")
        .with([done(session, "tick done", id.to_owned(), el("span").text(words::DONE)), note(session, id)])
        .child(ways_aside(session, id))
}

/// A box to tick for a whole step, with its label.
pub fn done(session: Session, class: &'static str, id: String, label: El) -> El {
    let (read, write) = (id.clone(), id.clone());
    let input = el("input").attr("type", "checkbox").id(format!("done-{id}"));
    let input = input.checked(move || of(session, &read).done);
    let input = input.on_change(move |_| change(session, &write, |progress| progress.done = !progress.done));
    el("label").class(class).child(input).child(label)
}

fn note(session: Session, id: &'static str) -> El {
    use leptos::prelude::WithUntracked;
    let text = session.record.with_untracked(|r| r.steps.get(id).map(|p| p.note.clone()).unwrap_or_default());
    let summary = if text.is_empty() { words::NOTE_ADD } else { words::NOTE };
    let field = el("textarea").id(format!("note-{id}")).attr("rows", "3");
    let field = field.attr("aria-label", words::NOTE).string(text);
    // Another tab may write it too: what is typed here is added to that.
    #[cfg(not(feature = "ssr"))]
    let field = field.follows(move || of(session, id).note);
    let field = field.on_input(move |event| {
        let text = event_target_value(&event);
        change(session, id, |progress| progress.note = text);
    });
    let hint = p(words::NOTE_HINT).class("quiet");
    el("details").class("note").with([el("summary").text(summary), hint, field])
}
