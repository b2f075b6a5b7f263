//! The plan that was last seen: by it a later one tells what has changed.

use super::Session;
use crate::assessment::Assessment;
use crate::plan::Plan;
use crate::questionnaire::Answers;
use crate::record::{Aside, Record};
use crate::words::Sheet;
use leptos::prelude::*;

/// What a plan is made from.
#[derive(Debug, Clone)]
pub struct Basis {
    pub answers: Answers,
    /// What was set aside, each with whether it did not feel safe.
    aside: Vec<(String, bool)>,
}

impl Basis {
    pub fn of(record: &Record) -> Self {
        let aside = record
            .steps
            .iter()
            .filter_map(|(id, progress)| Some((id.to_owned(), progress.aside? == Aside::NotSafe)));
        Self { answers: record.in_force().into_owned(), aside: aside.collect() }
    }

    /// The plan, in words.
    pub fn sheet(&self) -> Sheet {
        let assessment = Assessment::of(&self.answers);
        let sheet = Sheet::of(&self.answers, &assessment, &Plan::of(&self.answers, &assessment));
        let aside: Vec<_> = self.aside.iter().map(|(id, unsafe_)| (id.as_str(), *unsafe_)).collect();
        sheet.arranged(&aside)
    }
}

impl Session {
    /// Remembers from what the plan is made now: it was seen, in this tab or the last time. Only where there is
    /// one to see.
    pub fn remember_plan(self) {
        let basis = self.record.with_untracked(Basis::of);
        self.seen.set(basis.answers.is_complete().then_some(basis));
    }
}
