//! The plan that was last seen: by it a later one tells what has changed.

use super::Session;
use crate::questionnaire::Answers;
use leptos::prelude::*;

/// The answers that a plan came from, and its steps.
pub type Seen = (Answers, Vec<&'static str>);

impl Session {
    /// The plan as it is.
    pub fn present_plan(self) -> Seen {
        let answers = self.record.with_untracked(|record| record.in_force().into_owned());
        let steps = self.sheet.with_untracked(|sheet| {
            let all = sheet.first.iter().chain(&sheet.later);
            all.map(|step| step.action.id).collect()
        });
        (answers, steps)
    }

    /// Remembers it: it was seen, in this tab or the last time.
    pub fn remember_plan(self) {
        let complete = self.record.with_untracked(|record| record.in_force().is_complete());
        self.seen.set(complete.then(|| self.present_plan()));
    }
}
