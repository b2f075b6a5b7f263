//! Choosing steps with a pen: the rows of the table in the paper edition.
//!
//! A row says what the gate knows of a step, in columns that a person can read off; see
//! `tests/host/by_hand.rs`, which reads them as a person does.

use super::gate::is_open_in;
use super::{ACTIONS, Action, Stage, Tag};
use crate::assessment::Cause;
use crate::questionnaire::SafetyState;

/// The heading that a step is printed under.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Steps for one safety state alone: `flag` or `own`.
    Only(SafetyState),
    /// Steps of a cause, whatever their stage.
    Cause(Cause),
    /// Steps of a stage that read no cause.
    Stage(Stage),
}

/// A step in the table. Roles and statuses are the action's own.
#[derive(Debug, Clone)]
pub struct HandStep {
    /// The step itself.
    pub action: &'static Action,
    /// The heading it is printed under.
    pub group: Group,
    /// The safety states in which it may be taken.
    pub states: Vec<SafetyState>,
    /// Left out by somebody who is apart, or whose readiness is below 40 or unknown.
    pub needs_room: bool,
    /// Left out by somebody who was deceived (decision 0006).
    pub not_if_deceived: bool,
    /// Left out by somebody who named no breach.
    pub needs_breach: bool,
}

/// A row for every action, in the order of `content/plan/`.
pub fn by_hand() -> Vec<HandStep> {
    ACTIONS.iter().map(row).collect()
}

fn row(action: &'static Action) -> HandStep {
    let states: Vec<SafetyState> =
        SafetyState::ALL.iter().copied().filter(|state| open_in(action, *state)).collect();
    let group = match (&states[..], action.cause()) {
        ([state @ (SafetyState::Flag | SafetyState::Own)], _) => Group::Only(*state),
        (_, Some(cause)) => Group::Cause(cause),
        (_, None) => Group::Stage(action.stage),
    };
    let room = [Tag::Joint, Tag::Contact, Tag::CoupleTherapy, Tag::Concession];
    HandStep {
        action,
        group,
        states,
        needs_room: room.iter().any(|tag| action.has_tag(*tag)),
        not_if_deceived: action.has_tag(Tag::Jealousy),
        needs_breach: action.stage == Stage::Face,
    }
}

fn open_in(action: &Action, state: SafetyState) -> bool {
    is_open_in(state, action)
        && action.names_state(state)
        && (state == SafetyState::Clear || action.tags.is_empty())
}
