//! What stands in storage is locked: by this tab or another one.

use super::off::is_off;
use super::seal::{seal_or_again, sealed};
use crate::browser::clock;
use crate::browser::lock::{self, Opening};
use crate::browser::storage::Trouble;
use crate::record::{Locked, Stored, Writing};
use crate::session::{Kept, Session, Store};
use crate::store::found::stored;
use crate::store::take::take;
use crate::store::write::{holds_more, mine, say};
use leptos::prelude::*;

/// So long until other tabs should have heard of what was written, in milliseconds.
const JUST: u64 = 2000;

/// Nobody may have read what this tab wrote.
const UNREAD: u64 = u64::MAX;

/// What is done if another tab was faster.
pub type Again = fn(Session);

/// What stands in storage is locked. With `write`, what this tab holds is written in any case.
pub fn meet_locked(session: Session, locked: Locked, write: bool, again: Again) {
    if !session.lock.get_untracked() {
        // A passphrase was set in another tab, and this one has no key. What it alone holds stays in sight, and what it wrote
        // just before: that may have been written over unread.
        if clock::now().abs_diff(session.wrote.get()) < JUST {
            session.wrote.set(UNREAD);
        }
        if session.store.with(|store| store.seen.is_some())
            && !holds_more(session)
            && session.wrote.get() != UNREAD
        {
            return lock::now();
        }
        return say(session, Kept::Failed(Trouble::Blocked));
    }
    let text = locked.to_text();
    if session.text.get().as_ref() == Some(&text) {
        if write || holds_more(session) {
            let Store { begun, written, .. } = session.store.get();
            let there = Stored { revision: locked.revision, begun, record: written.unwrap_or_default() };
            over(session, there, text, true, again);
        } else {
            say(session, Kept::Saved);
        }
        return;
    }
    let sealed = sealed(&locked);
    lock::reopen(&sealed, move |opening| match opening {
        // All was deleted meanwhile, here or there: it must not come back.
        _ if !session.lock.get_untracked() => {}
        Opening::Opened(data) => match locked.opened(&data) {
            Ok(there) => {
                session.text.set(Some(text.clone()));
                over(session, there, text, write, again);
            }
            Err(_) => say(session, Kept::Unreadable),
        },
        // The passphrase was changed there: whoever sits here has to know the new one.
        Opening::Wrong if !holds_more(session) => lock::now(),
        Opening::Wrong | Opening::Failed => say(session, Kept::Failed(Trouble::Blocked)),
    });
}

/// Brings what this tab holds over what stands there as this text.
fn over(session: Session, there: Stored, text: String, write: bool, again: Again) {
    let (record, held) = (there.record.clone(), mine(session));
    let Store { seen, written, .. } = session.store.get();
    let (next, write) = match Writing::over(&held, seen, there) {
        Writing::Write(stored) => (stored, write),
        // As in `meet`: what was deleted elsewhere stays so, what was said here since does not.
        Writing::Deleted(mut stored) => {
            stored.record.merge_from(written.map_or(0, |written| written.latest() + 1), &held.record);
            session.adopted.set(clock::now());
            (stored, false)
        }
        _ => return,
    };
    if write || next.record != record {
        return seal_or_again(session, next, Some(text), again);
    }
    session.store.set(Store::of(&next, None));
    take(session, next.record);
    say(session, Kept::Saved);
}

/// Another tab has changed what this one has still to open.
pub fn look_at_lock(session: Session) {
    let Some(found) = stored() else { return };
    if found.kept == Kept::Locked {
        session.sealed.set(found.locked);
    } else {
        is_off(session);
        session.store.set(found.store);
        take(session, found.record);
        say(session, found.kept);
    }
}
