//! A passphrase is set, changed or taken away. Each keeps to an order in which a browser that ends in the
//! middle leaves a record that can be opened. What another tab has written meanwhile is taken in; where it has to be read
//! first, nothing is changed, and it can be tried again.

use super::close::watch_idle;
use super::off::{is_off, salt, say_off};
use super::outcome::{Ended, Told};
use crate::browser::lock::{self, Opening, ROUNDS};
use crate::browser::storage::{self, Key};
use crate::session::{Kept, Session};
use crate::store::found::drop_plain;
use crate::store::meet::{meet, save};
use crate::store::write::{holds_more, mine, put_plain, say};
use leptos::prelude::*;

/// Everything is stored behind this passphrase from now on, and nothing stays beside it.
pub fn turn_on(session: Session, passphrase: &str, told: Told) {
    if session.damaged.get_untracked() || matches!(storage::read(Key::Damaged), Ok(Some(_))) {
        session.damaged.set(true);
        return told(Ended::Failed); // that would stay beside it as it is; the screen says so
    }
    let begun = session.store.with(|store| store.begun);
    lock::set(passphrase, ROUNDS, move |can| {
        // All may have been deleted meanwhile, and another record begun.
        let is_same = || session.store.with(|store| store.begun == begun);
        if !can || session.kept.get_untracked() != Kept::Saved || !is_same() {
            lock::drop_key();
            return told(Ended::Failed);
        }
        session.lock.set(true);
        let then = move |ended| {
            if session.text.with(Option::is_some) {
                // What could be read without it must not outlast the record. Should the browser end before this:
                // the next start does the same.
                for key in [Key::Before, Key::Names, Key::Off] {
                    storage::remove(key);
                }
                session.undo.set(false);
                session.settled.set(ended == Ended::Done);
                watch_idle(session);
            } else {
                // What is stored is still plain, and stays so.
                is_off(session);
                say_as_before(session);
            }
            told(ended);
        };
        settle(session, TRIES, None, Box::new(then));
    });
}

/// How often this tab seals what it finds and looks whether that has stayed, a second each.
const TRIES: u32 = 10;

/// Seals everything. What another tab wrote before it could hear of a passphrase may stand over that soon: it is taken in
/// and sealed as well, and nothing is done before a look finds what this tab wrote.
/// What stands there then is under another key than `former`; something typed since that could not be saved changes nothing about it.
fn settle(session: Session, tries: u32, former: Option<String>, then: Told) {
    save(session);
    lock::rest(move || {
        let present = storage::read(Key::Record).ok().flatten();
        if !session.lock.get_untracked() {
            then(Ended::Failed); // all was deleted meanwhile
        } else if salt(session) != former && present == session.text.get() {
            drop_plain();
            then(Ended::Done);
        } else if session.kept.get_untracked() != Kept::Saved {
            then(Ended::Failed);
        } else if tries > 1 {
            settle(session, tries - 1, former, then);
        } else {
            then(Ended::Faster);
        }
    });
}

/// Everything is stored behind another passphrase from now on.
pub fn change(session: Session, passphrase: &str, new: String, told: Told) {
    lock::check(passphrase, move |opening| match opening {
        _ if !session.lock.get_untracked() => told(Ended::Failed), // all was deleted meanwhile
        Opening::Opened(_) => seal_under(session, &new, told),
        other => told(refused(&other)),
    });
}

/// Seals everything with a new key. Until that is written, what is stored opens with the former one; what another tab
/// writes meanwhile as well.
pub fn seal_under(session: Session, passphrase: &str, told: Told) {
    lock::set(passphrase, ROUNDS, move |can| {
        if !can || !session.lock.get_untracked() {
            return told(Ended::Failed);
        }
        let (former, before) = (salt(session), salt(session));
        let then = move |ended| {
            if ended == Ended::Done {
                lock::commit();
                save(session); // the copy beside it may still be under the former key
                storage::remove(Key::Before); // the former key opens it
                session.undo.set(false);
            } else {
                lock::revert();
                if salt(session) == former {
                    say_as_before(session);
                } else {
                    save(session); // what was sealed meanwhile, under the one that is not to be
                }
            }
            told(ended);
        };
        settle(session, TRIES, before, Box::new(then));
    });
}

/// Everything is stored without a passphrase from now on.
pub fn turn_off(session: Session, passphrase: &str, told: Told) {
    lock::check(passphrase, move |opening| match opening {
        _ if !session.lock.get_untracked() => told(Ended::Failed),
        Opening::Opened(_) => {
            // What another tab has written since is not written over: once it is read, it can be tried again.
            let known = storage::read(Key::Record).ok() == Some(session.text.get());
            if !known {
                meet(session, false);
                return told(Ended::Faster);
            }
            storage::remove(Key::Last); // room for a moment, where there is none
            let done = say_off(session) && put_plain(session, &mine(session).next());
            if done {
                storage::remove(Key::Before);
                session.undo.set(false);
                is_off(session);
                storage::remove(Key::Idle);
            } else {
                storage::remove(Key::Off);
                say_as_before(session);
            }
            told(if done { Ended::Done } else { Ended::Failed });
        }
        other => told(refused(&other)),
    });
}

/// What could not be written was nothing that a person has said: it stands there as it stood.
fn say_as_before(session: Session) {
    if matches!(session.kept.get_untracked(), Kept::Failed(_)) && !holds_more(session) {
        say(session, Kept::Saved);
    }
}

fn refused(opening: &Opening) -> Ended {
    if *opening == Opening::Wrong { Ended::Wrong } else { Ended::Failed }
}
