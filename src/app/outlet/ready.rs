//! The next screen, put together with the press.

use super::built::Built;
use crate::app::shown::Shown;
use crate::features::row;
use crate::record::Record;
use crate::session::{Kept, Screen, Session};
use leptos::prelude::*;
use std::cell::RefCell;

thread_local! {
    static READY: RefCell<Option<Ready>> = const { RefCell::new(None) };
}

/// The next screen, before it is wanted.
pub struct Ready {
    built: Built,
    /// From what it was put together: when that changes, it is not used.
    record: Record,
    kept: Kept,
}

impl Ready {
    /// The screen that is wanted, if it was put together and still holds.
    pub fn take(session: Session, shown: Shown) -> Option<Built> {
        let ready = READY.take()?;
        let same = ready.built.shown == shown
            && ready.kept == session.kept.get_untracked()
            && session.record.with_untracked(|record| *record == ready.record);
        same.then_some(ready.built)
    }
}

/// A finger has come down on the way on.
pub fn prepare(session: Session) {
    let screen = session.screen.get_untracked();
    let may_go = match screen {
        Screen::Page(page) => session.record.with_untracked(|record| page.is_done(&record.answers)),
        _ => true,
    };
    let Some(next) = row(screen).next.filter(|_| may_go) else { return };
    let ready = Ready {
        built: Built::new(session, Shown::Screen(next), false),
        record: session.record.get_untracked(),
        kept: session.kept.get_untracked(),
    };
    READY.replace(Some(ready));
}
