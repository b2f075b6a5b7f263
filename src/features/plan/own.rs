//! A person's own steps: a line of text, a tick. They are kept like a note on a step that no plan has.

use super::progress::{change, of};
use super::step::done;
use crate::browser::{clock, page};
use crate::dom::{El, button, el, h2, live_all, p};
use crate::parts::field::form;
use crate::parts::on_paper::{self, MOST, OWN, theirs};
use crate::record::Progress;
use crate::record::checksum::digits;
use crate::session::Session;
use crate::words::text::living as words;
use leptos::prelude::*;

/// The field of what is half typed.
const LINE: &str = "line";

pub fn own_steps(session: Session) -> El {
    let ids = Memo::new(move |_| {
        session
            .record
            .with(|record| on_paper::own_steps(record).map(|(id, _)| id.to_owned()).collect::<Vec<_>>())
    });
    let gone = RwSignal::new(false);
    let rows = move || {
        let mut rows: Vec<El> = ids.get().into_iter().map(|id| row(session, id, gone)).collect();
        if rows.len() == MOST {
            rows.push(el("li").class("notice").id("own-full").text(words::OWN_FULL));
        }
        let removed_one = gone.get().then(|| session.removed.get()).flatten();
        rows.extend(removed_one.map(|(id, before)| removed(session, id, before, gone)));
        rows
    };
    let add = move || {
        let text = page::value("own-new").trim().to_owned();
        if !text.is_empty() && ids.with_untracked(|ids| ids.len() < MOST) {
            // Another tab may add one in the same millisecond.
            let id = [OWN, &clock::now().to_string(), "_", &digits(&text)].concat();
            change(session, &id, |progress| progress.note = text);
            session.change(|record| record.set_draft(LINE, String::new()));
            page::set_value("own-new", "");
        }
        page::focus("own-new");
    };
    let input = el("input").id("own-new").attr("type", "text");
    // What is half typed outlasts the page.
    let input = input.on_input(move |_| {
        session.change(|record| record.set_draft(LINE, page::value("own-new")));
    });
    let input =
        input.attr_string("value", session.record.with_untracked(|record| record.draft(LINE).to_owned()));
    let label = el("label").attr("for", "own-new").text(words::OWN_LABEL);
    let field = el("p").class("field").with([label, input]);
    el("section")
        .class("panel")
        .id("own")
        .child(h2(words::OWN_TITLE))
        .child(el("ul").class("plain").view(live_all(rows)))
        .child(form("second", words::OWN_ADD, vec![p(words::OWN_HINT).class("quiet"), field], add))
}

/// The one that was removed last can be brought back where it stood, as long as the screen is open: `gone`.
fn row(session: Session, id: String, gone: RwSignal<bool>) -> El {
    let text = of(session, &id).note;
    let own = id.clone();
    let remove = move |_| {
        session.removed.set(Some((own.clone(), of(session, &own))));
        gone.set(true);
        change(session, &own, |progress| *progress = Progress::default());
        page::focus("own-new");
    };
    let remove = button("link", words::OWN_REMOVE, remove)
        .attr_string("aria-label", format!("{}: {text}", words::OWN_REMOVE));
    el("li").child(done(session, "tick", id, theirs(&text))).child(remove)
}

fn removed(session: Session, id: String, before: Progress, gone: RwSignal<bool>) -> El {
    let text = before.note.clone();
    let bring = move |_| {
        change(session, &id, |progress| *progress = before.clone());
        gone.set(false);
        page::focus("own-new");
    };
    let bring = button("link", words::BACK, bring)
        .id("own-back")
        .attr_string("aria-label", format!("{}: {text}", words::BACK));
    el("li").child(el("s").child(theirs(&text))).child(bring)
}
