//! The gate: which actions may be spoken of at all. Everything that leaves the engine passes here.

use super::{Action, Stage, Tag};
use crate::assessment::Assessment;
use crate::questionnaire::{Answers, Breach, Role, SafetyState, Status};

/// The topic of the steps for somebody who frightened their partner: all that state `own` opens beside stage 0.
pub const RESPONSIBILITY: &str = "responsibility";
/// The topic of support, personal or professional: it comes first in danger and under heavy strain.
pub const SUPPORT: &str = "support";

/// What these answers bar. Built once, asked for every action.
#[derive(Debug, Clone)]
pub struct Gate {
    state: SafetyState,
    role: Role,
    status: Status,
    ready: bool,
    has_breach: bool,
    deceived: bool,
}

impl Gate {
    /// Reads what the gate goes by: safety state, role, status, readiness, and which breaches were named.
    pub fn of(answers: &Answers, assessment: &Assessment) -> Self {
        let role = answers.effective_role();
        Self {
            state: assessment.safety,
            role,
            status: answers.effective_status(),
            ready: assessment.ready(),
            has_breach: answers.has_breach(),
            deceived: role != Role::Broke
                && [Breach::Honesty, Breach::Cheating, Breach::Withholding].iter().any(|b| answers.names(*b)),
        }
    }

    /// The same person, had they answered otherwise about safety.
    pub(super) fn in_state(self, state: SafetyState) -> Self {
        Self { state, ..self }
    }

    /// Whether an action may reach this person.
    pub fn allows(&self, action: &Action) -> bool {
        self.for_this_person(action)
            && self.stage_is_open(action)
            && !action.tags.iter().any(|tag| self.bars(*tag))
    }

    /// Whether a step may be named that this version doesn't know: neither are its tags.
    pub const fn allows_unknown(&self) -> bool {
        matches!(self.state, SafetyState::Clear)
    }

    fn for_this_person(&self, action: &Action) -> bool {
        action.roles.contains(&self.role)
            && action.statuses.contains(&self.status)
            && action.names_state(self.state)
    }

    fn stage_is_open(&self, action: &Action) -> bool {
        is_open_in(self.state, action) && (action.stage != Stage::Face || self.has_breach)
    }

    /// Whether a tag is barred: every one unless the safety check is clear, then by status, readiness and deceit.
    pub fn bars(&self, tag: Tag) -> bool {
        if self.state != SafetyState::Clear {
            return true;
        }
        match tag {
            Tag::Joint | Tag::Contact | Tag::CoupleTherapy | Tag::Concession => {
                self.status == Status::Apart || !self.ready
            }
            // Somebody who was deceived may be alarmed for a good reason: decision 0006.
            Tag::Jealousy => self.deceived,
            Tag::Disclosure | Tag::Forgiveness => false,
        }
    }
}

/// Whether a safety state opens the stage of an action, or its topic.
pub(super) fn is_open_in(state: SafetyState, action: &Action) -> bool {
    match state {
        SafetyState::Flag => action.stage == Stage::Steady,
        SafetyState::Own => action.stage == Stage::Steady || action.topic == RESPONSIBILITY,
        SafetyState::Unknown => matches!(action.stage, Stage::Steady | Stage::Inner),
        SafetyState::Clear => true,
    }
}
