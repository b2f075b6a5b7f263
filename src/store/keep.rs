//! What the person decides about keeping.

use super::forget::{drop_all, keeps_nothing};
use super::meet::{may_clear, save};
use crate::browser::storage::{self, Key, Trouble};
use crate::browser::{clock, tabs};
use crate::session::{Kept, Session, Store};
use leptos::prelude::*;

/// "Keep on this device".
pub fn keep(session: Session) {
    let kept = session.kept.get_untracked();
    if kept.is_barred() {
        return;
    }
    if kept == Kept::Saved {
        return save(session); // said twice
    }
    // What may have been stored before is gone, or another tab's: it is brought together with that. What
    // is saved again is the same record, so that other tabs know it.
    let again = kept == Kept::Gone;
    let begun = if again { session.store.with(|store| store.begun) } else { clock::now() };
    session.store.set(Store { begun, ..Store::default() });
    session.kept.set(Kept::Saved);
    save(session);
}

/// Does what was chosen before the app was there; `true` is to keep.
pub fn chosen(session: Session, choice: Option<bool>) {
    match choice {
        Some(true) => keep(session),
        Some(false) => _ = keep_nothing(session),
        None => {}
    }
}

/// "Keep nothing": removes what is stored, leaves the answers in memory.
///
/// # Errors
/// What is stored could not be removed; keeping goes on.
pub fn keep_nothing(session: Session) -> Result<(), Trouble> {
    let kept = session.kept.get_untracked();
    // Nothing is written in this state; or what stands there is not this tab's to remove.
    if kept.is_barred() || !may_clear(session) {
        return Ok(());
    }
    match storage::clear(Some(Key::Damaged)) {
        // Storage that was never written to holds nothing to remove.
        Err(trouble) if kept.writes() => {
            session.kept.set(Kept::Failed(trouble));
            Err(trouble)
        }
        _ => {
            keeps_nothing(session);
            Ok(())
        }
    }
}

/// Removes every answer, from memory and from the device, in every tab.
///
/// # Errors
/// What is stored could not be removed; nothing was changed.
pub fn delete(session: Session) -> Result<(), Trouble> {
    let had_stored = !matches!(session.kept.get_untracked(), Kept::Nothing | Kept::Undecided);
    match storage::clear(None) {
        Err(trouble) if had_stored => return Err(trouble),
        _ => {}
    }
    tabs::tell_deleted();
    drop_all(session);
    Ok(())
}
