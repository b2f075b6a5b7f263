//! What was done with a step, and what may be named of it.

use crate::assessment::Assessment;
use crate::plan::Gate;
use crate::record::Progress;
use crate::session::Session;
use leptos::prelude::*;

/// What was done with a step; follows the record.
pub fn of(session: Session, id: &str) -> Progress {
    session.record.with(|record| record.steps.get(id).cloned().unwrap_or_default())
}

/// What may be named to this person now. Titles come from all steps here, so they pass it again.
pub fn gate(session: Session) -> Gate {
    session.record.with_untracked(|record| {
        let answers = record.in_force();
        Gate::of(&answers, &Assessment::of(&answers))
    })
}

/// Changes what was done with it.
pub fn change(session: Session, id: &str, change: impl FnOnce(&mut Progress)) {
    session.change(|record| record.steps.change(id, change));
}
