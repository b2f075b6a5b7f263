//! Writing the record, without looking at what stands there.

use crate::browser::storage::{self, Key};
use crate::browser::{clock, files};
use crate::record::Stored;
use crate::session::{Kept, Session, Store};
use leptos::prelude::*;

/// Whether this tab holds something that was not written.
pub(super) fn holds_more(session: Session) -> bool {
    session.store.with(|store| {
        session.record.with_untracked(|record| match &store.written {
            Some(written) => written != record,
            None => !record.is_empty(),
        })
    })
}

/// Writes a record, and once it was read back well, its copy.
pub(super) fn put(text: &str) -> Kept {
    if let Err(trouble) = storage::write(Key::Record, text) {
        return Kept::Failed(trouble);
    }
    // Without room for it the record itself is still saved, and the copy is an earlier one.
    _ = storage::write(Key::Last, text);
    Kept::Saved
}

/// Writes a record without a passphrase; whether it could.
pub fn put_plain(session: Session, stored: &Stored) -> bool {
    let text = stored.to_text();
    let kept = put(&text);
    if kept == Kept::Saved {
        session.store.set(Store::of(stored, Some(text)));
        session.wrote.set(clock::now());
        storage::remove(Key::Early); // the record holds it now
    }
    say(session, kept);
    kept == Kept::Saved
}

/// What this tab holds, as it would be stored.
pub fn mine(session: Session) -> Stored {
    let (seen, begun) = session.store.with(|store| (store.seen, store.begun));
    Stored { revision: seen.unwrap_or(0), begun, record: session.record.get_untracked() }
}

/// A screen reader is told only of what has changed.
pub(super) fn say(session: Session, kept: Kept) {
    if session.kept.get_untracked() != kept {
        session.kept.set(kept);
    }
}

/// A name that says nothing of what is in the file.
pub const COPY: &str = "groundwork.json";

/// Gives the record to the person as a file, in the form in which it is stored.
pub fn save_copy(session: Session) {
    files::save(COPY, &(mine(session).to_text() + "\n"));
}

/// A copy was saved, or the offer put off: for a month nobody reminds of it.
pub fn is_copied(session: Session) {
    let now = clock::now();
    session.copied.set(now);
    if session.kept.get_untracked() == Kept::Saved {
        _ = storage::write(Key::Copied, &now.to_string());
    }
}
