//! Opening what stands in storage, at the start.

use super::close::watch_idle;
use super::seal::{counted, seal_or_again, sealed};
use super::set::seal_under;
use crate::browser::lock::{self, Opening, ROUNDS};
use crate::browser::storage::{self, Key};
use crate::record::{Locked, Place, RecordError, Stored};
use crate::session::{Kept, Session, Store};
use crate::store::meet::{meet, save};
use crate::store::write::mine;
use leptos::prelude::*;

/// What came of a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unlocked {
    /// The record is open.
    Done,
    Wrong,
    /// It is open, and what it holds is no record.
    Unreadable,
    /// This browser can't.
    Failed,
}

/// Opens the record with a passphrase, or says why it can't.
pub fn open(session: Session, passphrase: &str, locked: Locked, told: impl FnOnce(Unlocked) + 'static) {
    // What is to be opened by now. Another tab may have written meanwhile; or all was deleted, and must not
    // come back.
    let is_same = move |begun| {
        let same = session.sealed.with(|now| now.as_ref().is_some_and(|now| now.begun == begun));
        same && session.kept.get_untracked() == Kept::Locked
    };
    let typed = passphrase.to_owned();
    lock::open(passphrase, &sealed(&locked), move |opening| match opening {
        _ if !is_same(locked.begun) => {} // its key was dropped with it
        Opening::Opened(data) => match locked.opened(&data) {
            Ok(mut stored) => {
                let counted = counted(stored.begun);
                if stored.revision < counted {
                    // Another tab may have written while the key was made: then it is what stands there that counts.
                    let is_there = storage::read(Key::Record) == Ok(Some(locked.to_text()));
                    session.older.set(is_there || locked.place == Place::Last);
                    stored.revision = counted; // what is written next is the latest
                }
                session.lock.set(true);
                session.settled.set(true);
                session.sealed.set(None);
                // What was opened, not what stands there by now: another tab may have written meanwhile.
                session.text.set(Some(locked.to_text()));
                session.store.set(Store::of(&stored, None));
                session.kept.set(Kept::Saved);
                session.record.set(stored.record);
                session.remember_plan();
                // Nobody has turned off what was locked until now.
                storage::remove(Key::Off);
                seal_anew(session, &locked, &typed);
                watch_idle(session);
                told(Unlocked::Done);
            }
            Err(_) => told(Unlocked::Unreadable),
        },
        Opening::Wrong => told(Unlocked::Wrong),
        Opening::Failed => told(Unlocked::Failed),
    });
}

/// What is new here is sealed and written, what is new there is read. All is sealed anew where an earlier version
/// did so with fewer rounds, or bound it to nothing; and where it came from the last good copy.
fn seal_anew(session: Session, opened: &Locked, passphrase: &str) {
    let read = |key| storage::read(key).ok().flatten();
    let main = read(Key::Record);
    let is_lost = || !matches!(main.as_deref().map(Stored::read), Some(Ok(_) | Err(RecordError::Newer)));
    if opened.place == Place::Last && read(Key::Last) == Some(opened.to_text()) && is_lost() {
        seal_or_again(session, mine(session).next(), main, save);
    } else if opened.rounds < ROUNDS && opened.place == Place::Record && read(Key::Before).is_none() {
        // Not while there is something to undo, which the former key alone would open.
        seal_under(session, passphrase, Box::new(|_| {}));
    } else {
        meet(session, !opened.is_bound);
    }
}
