//! The sheet: a plan joined to its words. Screen, paper and file are three faces of it.

use super::{StepText, said, step};
use crate::assessment::{Assessment, Band, Cause};
use crate::plan::{Action, Because, Plan, Stage, Step, on_paper};
use crate::questionnaire::{Answers, Block, Role, SafetyState};

/// A step with its words, as one person reads it.
#[derive(Debug, Clone)]
pub struct SheetStep {
    /// The step; ticks and notes are kept by its id.
    pub action: &'static Action,
    /// Its words for this person's role.
    pub text: StepText,
    /// "You said …" sentences, strongest first.
    pub because: Vec<String>,
    /// Whether it needs no reason of one's own; then `because` says just that.
    pub for_everyone: bool,
    /// Its first and last week, counted from the start of the plan; `None` for no end.
    pub weeks: (u8, Option<u8>),
}

/// A plan to read, print or save.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// Whom it speaks to; a role that wasn't said is `unsure`.
    pub role: Role,
    /// Decides how the sheet is introduced, and what stands beside it.
    pub state: SafetyState,
    /// The first steps, one to five, in order.
    pub first: Vec<SheetStep>,
    /// What comes after, by stage.
    pub later: Vec<SheetStep>,
    /// What else fits, for a person who asks for more.
    pub more: Vec<SheetStep>,
    /// What may go on paper whatever was said about safety ([`on_paper`]).
    pub paper: Vec<SheetStep>,
}

/// The most reasons that a step shows; more would bury them.
const REASONS: usize = 4;

/// The words follow from the action and the sheet's role, so they need no comparing.
impl PartialEq for SheetStep {
    fn eq(&self, other: &Self) -> bool {
        self.action.id == other.action.id && self.weeks == other.weeks && self.because == other.because
    }
}

impl Sheet {
    /// Joins a plan to its words. `answers` and `assessment` are those that the plan was made from.
    pub fn of(answers: &Answers, assessment: &Assessment, plan: &Plan) -> Self {
        let role = answers.effective_role();
        let talk_now = assessment.causes.contains(&Cause::Communication)
            || assessment.band(Block::Communication).is_some_and(|b| b >= Band::Some);
        let join = |steps: &[Step]| -> Vec<SheetStep> {
            steps.iter().map(|s| SheetStep::of(s, role, talk_now)).collect()
        };
        Self {
            role,
            state: assessment.safety,
            first: join(&plan.first),
            later: join(&plan.later),
            more: join(&plan.more),
            paper: join(&on_paper(answers, assessment)),
        }
    }
}

impl SheetStep {
    fn of(step: &Step, role: Role, talk_now: bool) -> Self {
        Self {
            action: step.action,
            text: self::step(step.action, role),
            because: step.because.iter().take(REASONS).map(|b| said::because(*b, role)).collect(),
            for_everyone: step.because == [Because::Everyone],
            weeks: weeks(step.action.stage, talk_now),
        }
    }
}

/// Editorial pacing, in weeks from the start.
fn weeks(stage: Stage, talk_now: bool) -> (u8, Option<u8>) {
    match stage {
        Stage::Steady => (0, Some(2)),
        Stage::Face => (1, Some(4)),
        Stage::Talk if talk_now => (1, Some(8)),
        Stage::Talk => (3, Some(8)),
        Stage::Inner => (3, Some(12)),
        Stage::Decide => (9, None),
    }
}
