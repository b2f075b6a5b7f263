//! The state of the app: one record, one screen, and what derives from them. What is done with it is in
//! `src/store/` and `src/features/`.
//!
//! All signals are made once, at the root: a signal that dies with a screen would take the whole
//! app with it when something still reads it.

mod held;
mod kept;
mod screen;
mod seen;
mod start;
mod state;
mod summary;
mod ways;

pub use held::Held;
pub use kept::{Kept, Store};
pub use screen::Screen;
pub use seen::Basis;
pub use start::Start;
pub use state::{IDLE, IDLE_MINUTES, State};
pub use summary::{Part, Parts};

use crate::assessment::Assessment;
use crate::browser::clock;
use crate::questionnaire::Answers;
use crate::record::Record;
use leptos::prelude::*;
use std::ops::Deref;

/// The handle to the state; copied into every screen.
#[derive(Clone, Copy)]
pub struct Session(&'static State);

impl Deref for Session {
    type Target = State;

    fn deref(&self) -> &State {
        self.0
    }
}

impl Session {
    /// Makes the signals. They live as long as the page.
    pub fn new(start: Start) -> Self {
        Self(Box::leak(Box::new(State::of(start))))
    }

    /// What follows from the answers in force: a matter of microseconds, so it is made at each look.
    pub fn assessment(self) -> Assessment {
        self.record.with(|record| Assessment::of(&record.in_force()))
    }

    /// Changes answers.
    pub fn answer(self, change: impl FnOnce(&mut Answers)) {
        self.change(|record| change(&mut record.answers));
    }

    /// Changes the record: what differs afterwards gets the time of its change.
    pub fn change(self, change: impl FnOnce(&mut Record)) {
        let mut change = Some(change);
        self.change_by(&mut |record| {
            if let Some(change) = change.take() {
                change(record);
            }
        });
    }

    /// Once in the wasm, and not for each change of its own.
    #[inline(never)]
    fn change_by(self, change: &mut dyn FnMut(&mut Record)) {
        self.record.update(|record| {
            let before = record.clone();
            change(record);
            record.stamp_changes(&before, clock::now());
        });
    }
}
