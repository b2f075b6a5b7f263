//! The screen in the place of all others until the passphrase was given. It says nothing of what is behind.

use crate::browser::page;
use crate::dom::{El, p};
use crate::parts::field::{Said, field, form, said, show};
use crate::parts::title;
use crate::session::Session;
use crate::store::lock::{Unlocked, open};
use crate::words::text::lock as words;
use leptos::prelude::*;

/// A field and a button. Help, and deleting everything, are in head and foot as always.
pub fn unlock(session: Session) -> Vec<El> {
    let told = RwSignal::new(None);
    let shown = RwSignal::new(false);
    let send = move || {
        told.set(Some(Said::Word(words::WAIT)));
        if let Some(locked) = session.sealed.get() {
            open(session, &page::value("passphrase"), locked, move |unlocked| tell(told, unlocked));
        }
    };
    let inside = vec![field("passphrase", words::PASSPHRASE, shown), show(shown), said(told)];
    vec![
        title(words::CLOSED_TITLE),
        form("main", words::OPEN, inside, send),
        p(words::FORGOTTEN).class("quiet"),
    ]
}

fn tell(told: RwSignal<Option<Said>>, unlocked: Unlocked) {
    let fault = match unlocked {
        Unlocked::Done => {
            return page::after_render(|| {
                page::to_top();
                page::focus("title");
            });
        }
        Unlocked::Wrong => {
            page::focus("passphrase");
            words::WRONG
        }
        Unlocked::Unreadable => words::UNREADABLE,
        Unlocked::Failed => words::FAILED,
    };
    told.set(Some(Said::Fault(fault)));
}
