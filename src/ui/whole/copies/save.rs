//! Saving a copy: plain, or behind a passphrase of its own.

use crate::browser::lock::{self, ROUNDS};
use crate::browser::storage::{self, Key};
use crate::browser::{clock, files};
use crate::record::{Place, Record, bound};
use crate::ui::dom::{El, button, el, h2, live_all, p};
use crate::ui::session::COPY;
use crate::ui::whole::field::{Said, field, form, said, show};
use crate::ui::whole::lock::{both, locked};
use crate::ui::{Kept, Session};
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
        session.save_copy();
        session.is_copied();
        told.set(Some(Said::Word(words::SAVED)));
    };
    let sealed = move || {
        let Some(passphrase) = both(told) else { return };
        told.set(Some(Said::Word(words::WAIT)));
        let mine = session.mine();
        let (revision, begun) = (mine.revision, mine.begun);
        let text = mine.record.data_text();
        let bound = bound(Place::File, revision, begun);
        lock::seal_file((&passphrase, ROUNDS), &text, bound, move |sealed| {
            let Some(sealed) = sealed else {
                return told.set(Some(Said::Fault(words::SAVE_FAILED)));
            };
            files::save(COPY, &(locked(Place::File, revision, begun, sealed).to_text() + "\n"));
            session.is_copied();
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

impl Session {
    /// A copy was saved, or the offer put off: for a month nobody reminds of it.
    pub(in crate::ui::whole) fn is_copied(self) {
        let now = clock::now();
        self.whole.copied.set(now);
        if self.kept.get_untracked() == Kept::Saved {
            _ = storage::write(Key::Copied, &now.to_string());
        }
    }
}
