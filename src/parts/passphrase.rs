//! A new passphrase, typed twice.

use super::field::Said;
use crate::browser::page;
use crate::words::text::lock as words;
use leptos::prelude::*;

/// Shorter ones are guessed within hours.
const SHORTEST: usize = 10;

/// What was typed twice, if it is the same and long enough.
pub fn both(fault: RwSignal<Option<Said>>) -> Option<String> {
    // As the lock takes it (lock.js): a blank at an end counts nothing.
    let [new, again] = ["new", "again"].map(|id| page::value(id).trim().to_owned());
    let (text, id) = if new.chars().count() < SHORTEST {
        (words::SHORT, "new")
    } else if new != again {
        (words::DIFFER, "again")
    } else {
        return Some(new);
    };
    fault.set(Some(Said::Fault(text)));
    page::focus(id);
    None
}
