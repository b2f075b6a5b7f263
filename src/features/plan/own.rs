//! A person's own steps: a line of text, a tick. They are kept like a note on a step that no plan has.

use super::progress::{change, of};
use super::step::done;
use crate::browser::{clock, page};
use crate::dom::{El, button, el, h2, live_all, p};
use crate::parts::field::form;
use crate::parts::on_paper::{self, OWN};
use crate::session::Session;
use crate::words::text::living as words;
use leptos::prelude::*;

pub fn own_steps(session: Session) -> El {
    let ids = Memo::new(move |_| {
        session
            .record
            .with(|record| on_paper::own_steps(record).map(|(id, _)| id.to_owned()).collect::<Vec<_>>())
    });
    let rows = move || ids.get().into_iter().map(|id| row(session, id)).collect();
    let add = move || {
        let text = page::value("own-new").trim().to_owned();
        if !text.is_empty() {
            change(session, &format!("{OWN}{}", clock::now()), |progress| progress.note = text);
            page::set_value("own-new", "");
        }
        page::focus("own-new");
    };
    let input =
        el("input").id("own-new").attr("type", "text").attr("autocomplete", "off").attr("maxlength", "200");
    let label = el("label").attr("for", "own-new").text(words::OWN_LABEL);
    let field = el("p").class("field").with([label, input]);
    el("section")
        .class("panel")
        .id("own")
        .child(h2(words::OWN_TITLE))
        .child(el("ul").class("plain").view(live_all(rows)))
        .child(form("second", words::OWN_ADD, vec![p(words::OWN_HINT).class("quiet"), field], add))
}

fn row(session: Session, id: String) -> El {
    let text = of(session, &id).note;
    let gone = id.clone();
    let remove = move |_| {
        change(session, &gone, |progress| {
            progress.note.clear();
            progress.done = false;
        });
        page::focus("own-new");
    };
    let remove = button("link", words::OWN_REMOVE, remove)
        .attr_string("aria-label", format!("{}: {text}", words::OWN_REMOVE));
    el("li").child(done(session, "tick", id, el("span").string(text))).child(remove)
}
