//! What goes on paper for anybody. A plan follows the safety check, and paper is found: three steps that only people in danger
//! get would tell who was (decision 0024).

use super::candidate::Candidate;
use super::{ACTIONS, Action, Gate, Step, step};
use crate::assessment::Assessment;
use crate::order::heaviest_first;
use crate::questionnaire::{Answers, SafetyState};

/// The most steps on such a paper: they fit on one page.
pub const ON_PAPER: usize = 5;

/// The steps for a paper from which nobody can tell what was said about safety: those that every safety state lets through
/// and none brings, the best by all other answers, in the order of the content.
pub fn on_paper(answers: &Answers, assessment: &Assessment) -> Vec<Step> {
    let gate = Gate::of(answers, assessment);
    let is_open = |action: &&'static Action| {
        !action.sensitive && SafetyState::ALL.iter().all(|state| gate.clone().in_state(*state).allows(action))
    };
    let candidate = |action| Candidate::of(action, &gate, answers, assessment);
    let all: Vec<Candidate> = ACTIONS.iter().filter(is_open).filter_map(candidate).collect();
    let order = heaviest_first(all.iter().map(|c| c.fit));
    let best = &order[..order.len().min(ON_PAPER)];
    (0..all.len()).filter(|i| best.contains(i)).map(|i| step(&all[i])).collect()
}
