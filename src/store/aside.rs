//! What can't be read is put aside as it was found, and is the person's to take away or to remove.

use crate::browser::files;
use crate::browser::storage::{self, Key};
use crate::session::{Kept, Screen, Session};
use leptos::prelude::*;

/// Gives what can't be read to the person, as it was found.
pub fn save_unread(session: Session) {
    let keys: &[Key] =
        if session.damaged.get_untracked() { &[Key::Damaged] } else { &[Key::Record, Key::Last] };
    files::save(UNREAD, &stored_texts(keys));
}

/// Puts aside what can't be read, for the person to take away, and begins anew. If the browser has
/// no room for that, all stays as it is.
pub fn begin_anew(session: Session) {
    if put_aside(&stored_texts(&[Key::Record, Key::Last])) {
        storage::remove(Key::Last);
        storage::remove(Key::Record);
        session.damaged.set(true);
        session.kept.set(Kept::Undecided);
        session.go(Screen::Privacy);
    }
}

/// Removes what was put aside; the person asked for it.
pub fn drop_damaged(session: Session) {
    storage::remove(Key::Damaged);
    session.damaged.set(false);
}

/// A name that says nothing of what is in the file.
const UNREAD: &str = "groundwork.txt";

fn stored_texts(keys: &[Key]) -> String {
    let texts = keys.iter().filter_map(|key| storage::read(*key).ok().flatten());
    texts.collect::<Vec<_>>().join("\n")
}

/// Keeps a text that can't be read beside the record, with any that is there already. Whether it could.
pub fn put_aside(text: &str) -> bool {
    let before = storage::read(Key::Damaged).ok().flatten().unwrap_or_default();
    let line = if before.is_empty() { "" } else { "\n" };
    before.contains(text) || storage::write(Key::Damaged, &[before.as_str(), line, text].concat()).is_ok()
}
