//! What is found in storage when the app starts, or later.

use super::aside::put_aside;
use super::early::{self, choice, chosen};
use super::write::put;
use crate::browser::storage::{self, Key};
use crate::browser::{boot, history};
use crate::record::{Found, Locked, Opened, Stored};
use crate::session::{IDLE, IDLE_MINUTES, Kept, Screen, Start, Store};

/// Looks into the browser's storage and history.
pub fn from_browser() -> Start {
    let before = early::before();
    let done = boot::done_early();
    // What somebody new has just chosen in this tab goes before what another may have stored meanwhile.
    let is_new = choice(done.split(' ').nth(1)).is_some();
    let mut start = match if is_new { None } else { stored() } {
        None => early::start(&before, &done),
        Some(mut start) => {
            // Nobody knows when that was: it only adds what is missing.
            start.record.merge(&chosen(&before));
            start
        }
    };
    if start.kept == Kept::Locked {
        drop_plain(); // the browser ended while the passphrase was being set
    }
    start.idle = idle();
    start.undo = matches!(storage::read(Key::Before), Ok(Some(_)));
    start.copied = number(Key::Copied).unwrap_or(0);
    start.damaged |= matches!(storage::read(Key::Damaged), Ok(Some(_)));
    // What is locked or can't be read as well: the screen is there once there is something to show.
    if start.kept != Kept::Undecided {
        // A reload comes back to the same screen, unless its answers are gone.
        let screen = history::current().and_then(|id| Screen::from_id(&id));
        start.screen = screen.unwrap_or(Screen::Start);
    }
    start
}

/// Removes what can be read without a passphrase beside a record that can't.
pub fn drop_plain() {
    for key in [Key::Before, Key::Last] {
        if let Ok(Some(text)) = storage::read(key)
            && matches!(Stored::read(&text), Ok(Found::Plain(_)))
        {
            storage::remove(key);
        }
    }
}

/// What is stored; `None` if nothing is, or nobody may look.
pub fn stored() -> Option<Start> {
    let main = storage::read(Key::Record).ok()?;
    let last = storage::read(Key::Last).ok().flatten();
    let barred = |kept| Start { kept, ..Start::default() };
    Some(match Opened::of(main.as_deref(), last.as_deref()) {
        Opened::Nothing => return None,
        Opened::Good(Found::Plain(stored)) => plain(&stored, main),
        Opened::FromLast { found: Found::Plain(stored), damaged } => from_last(&stored, damaged),
        Opened::Good(Found::Locked(locked)) => {
            Start { kept: Kept::Locked, locked: Some(locked), ..Start::default() }
        }
        Opened::FromLast { found: Found::Locked(locked), damaged } => from_last_locked(locked, damaged),
        Opened::Newer => barred(Kept::Newer),
        Opened::Unreadable { .. } => barred(Kept::Unreadable),
    })
}

fn plain(stored: &Stored, text: Option<String>) -> Start {
    let record = stored.record.clone();
    Start { record, kept: Kept::Saved, store: Store::of(stored, text), ..Start::default() }
}

/// The last good copy takes the place of what can't be read, once that was put aside.
fn from_last(stored: &Stored, damaged: Option<String>) -> Start {
    let aside = damaged.as_deref().is_none_or(put_aside);
    let kept = if aside { put(&stored.to_text()) } else { Kept::Unreadable };
    Start { kept, damaged: aside && damaged.is_some(), ..plain(stored, None) }
}

/// The same where the last good copy is behind a passphrase. It is sealed for its place alone, so it is written
/// once it is open.
fn from_last_locked(locked: Locked, damaged: Option<String>) -> Start {
    let aside = damaged.as_deref().is_none_or(put_aside);
    let kept = if aside { Kept::Locked } else { Kept::Unreadable };
    Start { kept, damaged: aside && damaged.is_some(), locked: Some(locked), ..Start::default() }
}

fn number(key: Key) -> Option<u64> {
    storage::read(key).ok().flatten()?.parse().ok()
}

/// Whoever can write here can't turn the lock off.
fn idle() -> u64 {
    let found = number(Key::Idle);
    IDLE_MINUTES.into_iter().find(|minutes| Some(*minutes) == found).unwrap_or(IDLE)
}
