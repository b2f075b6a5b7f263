//! A plan to live with: ticks, notes, steps set aside, own steps, the next small thing.

mod aside;
mod changed;
mod own;
mod reminder;
mod step;
mod today;

pub use aside::{aside_told, other_notes, set_aside};
pub use changed::{Seen, changed, remember};
pub use own::{OWN, own_on_paper, own_steps};
pub use reminder::reminder;
pub use step::{moves, progress};
pub use today::today;

use crate::plan::Gate;
use crate::record::{Aside, Progress, Record};
use crate::ui::Session;
use leptos::prelude::*;

/// What was done with a step; follows the record.
fn of(session: Session, id: &str) -> Progress {
    session.record.with(|record| record.steps.get(id).cloned().unwrap_or_default())
}

/// What was set aside, each with whether it did not feel safe.
pub fn aside_of(record: &Record) -> Vec<(&str, bool)> {
    let aside =
        record.steps.iter().filter_map(|(id, progress)| Some((id, progress.aside? == Aside::NotSafe)));
    aside.collect()
}

/// What may be named to this person now. Titles come from all steps here, so they pass it again.
fn gate(session: Session) -> Gate {
    session.record.with_untracked(|record| Gate::of(&record.in_force(), &session.assessment.get_untracked()))
}

fn change(session: Session, id: &str, change: impl FnOnce(&mut Progress)) {
    session.change(|record| record.steps.change(id, change));
}
