//! An action: the plan's side of a step. Its words live elsewhere, under the same id.

use super::{Grade, Signal, Stage, Tag};
use crate::assessment::Cause;
use crate::plan::signal::Test;
use crate::questionnaire::{Role, SafetyState, Status};

/// One thing that a plan can suggest. All of them come from `content/plan/`.
#[derive(Debug, PartialEq, Eq)]
pub struct Action {
    /// Stable: once released, never renamed or reused. Ticks and notes are kept by it.
    pub id: &'static str,
    /// The gate opens and closes whole stages ("The rules of the plan" in `ARCHITECTURE.md`).
    pub stage: Stage,
    /// The roles that it may reach; a role that was not said counts as `unsure`.
    pub roles: &'static [Role],
    /// The statuses that it may reach; one that was not said counts as `apart`.
    pub statuses: &'static [Status],
    /// Any of them bars the action unless the safety check is clear; some bar it even then.
    pub tags: &'static [Tag],
    /// What it is about; at most [`super::PER_TOPIC`] first steps share one.
    pub topic: &'static str,
    /// How long one go takes, in minutes.
    pub minutes: u16,
    /// Whether it can be done on the day it is read.
    pub today: bool,
    /// Kept off paper: the step alone would tell a stranger of the safety answers.
    pub sensitive: bool,
    /// How sure its effect is; printed beside the step, never used to choose.
    pub grade: Grade,
    /// Numbers of the sources in `content/sources.toml`.
    pub sources: &'static [u16],
    /// The rows of `content/advice.tsv` that it covers.
    #[cfg(not(target_arch = "wasm32"))] // for the tests of the tables, not for a page
    pub covers: &'static [&'static str],
    /// What speaks for it. At most one cause is read by them (decision 0004).
    pub signals: &'static [Signal],
}

impl Action {
    /// The one cause that its signals read, if any. The build refuses an action with two: otherwise raising
    /// a cause could push that cause's own actions out of a plan (decision 0004).
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

    /// Whether one of its signals asks for a role.
    pub fn names_role(&self) -> bool {
        self.signals.iter().any(|s| matches!(s.test, Test::Role(_)))
    }

    /// Whether it would expose a person to this.
    pub fn has_tag(&self, tag: Tag) -> bool {
        self.tags.contains(&tag)
    }

    /// Whether it can be done on the day it is read, in a quarter of an hour: as the first of the first steps is.
    pub fn quick(&self) -> bool {
        self.today && self.minutes <= 15
    }
}
