//! An action: the plan's side of a step. Its words live elsewhere, under the same id.

use super::{Grade, Signal, Stage, Tag};
use crate::assessment::Cause;
use crate::plan::signal::Test;
use crate::questionnaire::{Role, SafetyState, Status};

/// One thing that a plan can suggest. All of them come from `content/plan/`.
#[derive(Debug, PartialEq, Eq)]
pub struct Action {
    /// Stable: once released never renamed or reused.
    pub id: &'static str,
    pub stage: Stage,
    /// Every role that it may reach.
    pub roles: &'static [Role],
    /// Every status that it is for.
    pub statuses: &'static [Status],
    pub tags: &'static [Tag],
    /// At most two first steps share a topic.
    pub topic: &'static str,
    /// How long one go takes.
    pub minutes: u16,
    /// Whether it can be done on the day it is read.
    pub today: bool,
    /// Kept off paper: the step alone would tell a stranger of the safety answers.
    pub sensitive: bool,
    pub grade: Grade,
    /// Numbers of the sources in `content/sources.toml`.
    pub sources: &'static [u16],
    /// Rows of the advice table that it covers.
    #[cfg(not(target_arch = "wasm32"))] // for the tests of the tables, not for a page
    pub covers: &'static [&'static str],
    pub signals: &'static [Signal],
}

impl Action {
    /// The one cause that its signals read, if any. The build fails on an action with two: only
    /// so can raising a cause never push that cause's own actions out of a plan.
    pub fn cause(&self) -> Option<Cause> {
        self.signals.iter().find_map(Signal::cause_block).and_then(Cause::of_block)
    }

    /// Whether the action is written for this safety state: for every state, unless it names some.
    pub fn names_state(&self, state: SafetyState) -> bool {
        let mut states = self.signals.iter().filter_map(|s| match s.test {
            Test::Safety(state) => Some(state),
            _ => None,
        });
        states.clone().next().is_none() || states.any(|s| s == state)
    }

    /// Whether it speaks to one role in particular.
    pub fn names_role(&self) -> bool {
        self.signals.iter().any(|s| matches!(s.test, Test::Role(_)))
    }

    pub fn has_tag(&self, tag: Tag) -> bool {
        self.tags.contains(&tag)
    }

    /// Something that fits into a quarter of an hour of the same day.
    pub fn quick(&self) -> bool {
        self.today && self.minutes <= 15
    }
}
