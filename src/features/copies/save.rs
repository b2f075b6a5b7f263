//! Saving a copy: plain, or behind a passphrase of its own.

use crate::browser::files;
use crate::browser::lock::{self, ROUNDS};
use crate::dom::{El, button, el, h2, live_all, p};
use crate::parts::field::{Said, field, form, said, show};
use crate::parts::passphrase::both;
use crate::record::{Place, Record, bound};
use crate::session::Session;
use crate::store::lock::locked;
use crate::store::{COPY, is_copied, mine, save_copy};
use crate::words::text::copies as words;
use leptos::prelude::*;

pub fn save(session: Session) -> El {
    let is_empty = move || session.record.with(Record::is_empty);
    let inside = move || if is_empty() { vec![p(words::NOTHING)] } else { offer(session) };
    el("section").class("panel").child(h2(words::SAVE_TITLE)).view(live_all(inside))
}

fn offer(session: Session) -> Vec<El> {
    let (told, shown) = (RwSignal::new(None), RwSignal::new(false));
    let plain = move |_| {
        save_copy(session);
        is_copied(session);
        told.set(Some(Said::Word(words::SAVED)));
    };
    let sealed = move || {
        let Some(passphrase) = both(told) else { return };
        told.set(Some(Said::Word(words::WAIT)));
        let held = mine(session);
        let (revision, begun) = (held.revision, held.begun);
        let text = held.record.data_text();
        let bound = bound(Place::File, revision, begun);
        lock::seal_file((&passphrase, ROUNDS), &text, bound, move |sealed| {
            let Some(sealed) = sealed else {
                return told.set(Some(Said::Fault(words::SAVE_FAILED)));
            };
            files::save(COPY, &(locked(Place::File, revision, begun, sealed).to_text() + "\n"));
            is_copied(session);
            told.set(Some(Said::Word(words::SAVED)));
        });
    };
    let fields = vec![field("new", words::NEW, shown), field("again", words::AGAIN, shown), show(shown)];
    vec![
        p(words::WARNING),
        button("second", words::SAVE, plain).id("save-copy"),
        el("details").with([
            el("summary").text(words::SEALED_TITLE),
            p(words::SEALED_TEXT),
            form("main", words::SAVE_SEALED, fields, sealed),
        ]),
        said(told),
    ]
}
