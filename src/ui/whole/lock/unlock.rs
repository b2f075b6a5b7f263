//! The screen in the place of all others until the passphrase was given. It says nothing of what is behind.

use super::sealed;
use crate::browser::lock::{self, Opening, ROUNDS};
use crate::browser::page;
use crate::browser::storage::{self, Key};
use crate::record::{Locked, Place, RecordError, Stored};
use crate::ui::dom::{El, p};
use crate::ui::parts::title;
use crate::ui::session::Store;
use crate::ui::whole::field::{Said, field, form, said, show};
use crate::ui::whole::plan::remember;
use crate::ui::{Kept, Session};
use crate::words::text::lock as words;
use leptos::prelude::*;

/// A field and a button. Help, and deleting everything, are in head and foot as always.
pub fn unlock(session: Session) -> Vec<El> {
    let told = RwSignal::new(None);
    let shown = RwSignal::new(false);
    let send = move || {
        told.set(Some(Said::Word(words::WAIT)));
        if let Some(locked) = session.whole.sealed.get_untracked() {
            session.open_lock(&page::value("passphrase"), locked, told);
        }
    };
    let inside = vec![field("passphrase", words::PASSPHRASE, shown), show(shown), said(told)];
    vec![
        title(words::CLOSED_TITLE),
        form("main", words::OPEN, inside, send),
        p(words::FORGOTTEN).class("quiet"),
    ]
}

impl Session {
    /// Opens the record with a passphrase, or says why it can't.
    fn open_lock(self, passphrase: &str, locked: Locked, told: RwSignal<Option<Said>>) {
        // What is to be opened by now. Another tab may have written meanwhile; or all was deleted, and must not
        // come back.
        let is_same = move |begun| {
            let same =
                self.whole.sealed.with_untracked(|now| now.as_ref().is_some_and(|now| now.begun == begun));
            same && self.kept.get_untracked() == Kept::Locked
        };
        let typed = passphrase.to_owned();
        lock::open(passphrase, &sealed(&locked), move |opening| match opening {
            _ if !is_same(locked.begun) => {} // its key was dropped with it
            Opening::Opened(data) => match locked.opened(&data) {
                Ok(stored) => {
                    self.whole.lock.set(true);
                    self.whole.sealed.set(None);
                    // What was opened, not what stands there by now: another tab may have written meanwhile.
                    self.whole.text.set(Some(locked.to_text()));
                    self.store.set(Store::of(&stored, None));
                    self.kept.set(Kept::Saved);
                    self.record.set(stored.record);
                    remember(self);
                    self.seal_anew(&locked, &typed);
                    self.watch_idle();
                    page::after_render(|| {
                        page::to_top();
                        page::focus("title");
                    });
                }
                Err(_) => told.set(Some(Said::Fault(words::UNREADABLE))),
            },
            Opening::Wrong => {
                told.set(Some(Said::Fault(words::WRONG)));
                page::focus("passphrase");
            }
            Opening::Failed => told.set(Some(Said::Fault(words::FAILED))),
        });
    }

    /// What is new here is sealed and written, what is new there is read. All is sealed anew where an earlier version
    /// did so with fewer rounds, or bound it to nothing; and where it came from the last good copy.
    fn seal_anew(self, opened: &Locked, passphrase: &str) {
        let read = |key| storage::read(key).ok().flatten();
        let main = read(Key::Record);
        let is_lost = || !matches!(main.as_deref().map(Stored::read), Some(Ok(_) | Err(RecordError::Newer)));
        if opened.place == Place::Last && read(Key::Last) == Some(opened.to_text()) && is_lost() {
            self.seal(self.mine().next(), main, None);
        } else if opened.rounds < ROUNDS && opened.place == Place::Record && read(Key::Before).is_none() {
            // Not while there is something to undo, which the former key alone would open.
            self.seal_under(passphrase, Box::new(|_| {}));
        } else {
            self.meet(!opened.is_bound);
        }
    }
}
