//! Which steps fit, and why. Reads no words: a translation can't change a plan.

pub mod action;
pub mod because;
#[cfg(not(target_arch = "wasm32"))] // for paper: a page never asks for it
pub mod by_hand;
mod candidate;
mod first;
pub mod gate;
#[cfg(not(target_arch = "wasm32"))] // a page never asks for the JSON
mod json;
mod paper;
mod select;
pub mod signal;
pub mod tag;

pub use action::Action;
pub use because::Because;
pub use first::{HEAVY, PER_TOPIC};
pub use gate::{Gate, SUPPORT};
#[cfg(not(target_arch = "wasm32"))]
pub use json::{ActionsJson, ResultJson};
pub use paper::{ON_PAPER, on_paper};
pub use select::SHARES;
pub use signal::Signal;
pub use tag::{Grade, Stage, Tag};

use crate::assessment::Assessment;
use crate::order::heaviest_first;
use crate::questionnaire::Answers;
use candidate::Candidate;

/// The most actions in a plan, and again in what a person can ask for beyond it (rule 12 in `ARCHITECTURE.md`).
pub const MAX_STEPS: usize = 12;

include!(concat!(env!("OUT_DIR"), "/actions.rs"));

/// An action in a plan, with what the person said that speaks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What to do, by id; its words are joined to it in [`crate::words`].
    pub action: &'static Action,
    /// Never empty, each entry true of the answers, none of them a safety answer.
    pub because: Vec<Because>,
}

/// A plan: always derived from answers, never stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The first steps, in order: one to five, by safety state and strain.
    pub first: Vec<Step>,
    /// What comes after, by stage, and within a stage the best fit first.
    pub later: Vec<Step>,
    /// What else fits best, for a person who asks for more: at most [`MAX_STEPS`] again.
    pub more: Vec<Step>,
}

impl Plan {
    /// Makes the plan for these answers.
    pub fn of(answers: &Answers, assessment: &Assessment) -> Self {
        let gate = Gate::of(answers, assessment);
        let candidates =
            ACTIONS.iter().filter_map(|action| Candidate::of(action, &gate, answers, assessment)).collect();
        let (plan, rest) = select::select(candidates, assessment);
        let order = first::first(&plan, answers, assessment);
        let first = order.iter().map(|i| step(&plan[*i])).collect();
        let later = (0..plan.len()).filter(|i| !order.contains(i)).map(|i| &plan[i]);
        let best = heaviest_first(rest.iter().map(|c| c.fit));
        let more = best.into_iter().take(MAX_STEPS).map(|i| &rest[i]);
        Self { first, later: by_stage(later), more: by_stage(more) }
    }

    /// The whole plan: first steps, then what comes after. At most [`MAX_STEPS`] steps.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.first.iter().chain(&self.later)
    }
}

fn by_stage<'a>(candidates: impl Iterator<Item = &'a Candidate>) -> Vec<Step> {
    let list: Vec<&Candidate> = candidates.collect();
    // The stage counts first: no sum of weights comes near 256.
    let key = |c: &&Candidate| u16::from(4 - c.action.stage.number()) * 256 + c.fit.min(255);
    heaviest_first(list.iter().map(key)).into_iter().map(|i| step(list[i])).collect()
}

fn step(candidate: &Candidate) -> Step {
    Step { action: candidate.action, because: candidate.because.clone() }
}

/// The action with this id; `None` for one that this version doesn't have.
pub fn action(id: &str) -> Option<&'static Action> {
    ACTIONS.iter().find(|a| a.id == id)
}
