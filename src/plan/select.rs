//! Which candidates make the plan.
//!
//! A plan has two parts. The **base** follows role, status, breaches, strain, trust and readiness
//! and never looks at an answer about a cause. The **cause part** then gives each shown cause its
//! share; which of a cause's actions stand in its share is decided without that cause's answers
//! too (`base_fit`). So raising a cause's answers can add actions of that cause and move them up,
//! but can't push one out: decision 0004.

use super::candidate::Candidate;
use super::gate::SUPPORT;
use super::{MAX_STEPS, Stage};
use crate::assessment::{Assessment, Cause};
use crate::order::heaviest_first;
use crate::questionnaire::SafetyState;

/// How many actions each shown cause gets: the row is how many are shown, the place in it the rank (decision 0004).
pub const SHARES: [&[usize]; 4] = [&[], &[5], &[3, 2], &[2, 2, 1]];

/// Splits the candidates into those of the plan and the rest, both in the order of the content.
pub fn select(all: Vec<Candidate>, assessment: &Assessment) -> (Vec<Candidate>, Vec<Candidate>) {
    let mut chosen = vec![false; all.len()];
    let mut pick = Picker { all: &all, chosen: &mut chosen };
    match assessment.safety {
        SafetyState::Flag | SafetyState::Own => safety_plan(&mut pick),
        SafetyState::Unknown => {
            steady(&mut pick);
            pick.best(1, |c| c.action.stage == Stage::Steady);
            causes(&mut pick, &assessment.causes);
        }
        SafetyState::Clear => {
            steady(&mut pick);
            pick.best(3, |c| matches!(c.action.stage, Stage::Face | Stage::Talk));
            pick.best(1, |c| c.action.stage == Stage::Decide);
            causes(&mut pick, &assessment.causes);
        }
    }
    let mut flags = chosen.into_iter();
    all.into_iter().partition(|_| flags.next() == Some(true))
}

/// Steps for somebody who is in danger, or is a danger to another: those for their role come first.
fn safety_plan(pick: &mut Picker) {
    pick.best(2, |c| c.action.names_role());
    pick.best(MAX_STEPS - 4, |_| true);
}

/// Three steps of stage 0: something for today, something for the role, and support.
fn steady(pick: &mut Picker) {
    let steady = |c: &Candidate| c.action.stage == Stage::Steady;
    pick.best(1, |c| steady(c) && c.action.names_role());
    pick.best(1, |c| steady(c) && c.action.topic == SUPPORT && c.action.quick());
    pick.best(1, |c| steady(c) && c.action.topic != SUPPORT && c.action.quick());
}

fn causes(pick: &mut Picker, shown: &[Cause]) {
    for (cause, share) in shown.iter().zip(SHARES[shown.len()]) {
        pick.share(*cause, *share);
    }
}

struct Picker<'a> {
    all: &'a [Candidate],
    chosen: &'a mut Vec<bool>,
}

impl Picker<'_> {
    /// Takes the `count` best for which `wanted` holds, by what speaks for them apart from causes.
    /// Inner work is left to the causes.
    fn best(&mut self, count: usize, wanted: impl Fn(&Candidate) -> bool) {
        self.take(count, |c| c.stands_alone && c.action.stage != Stage::Inner && wanted(c));
    }

    /// Takes up to `count` actions of a cause.
    fn share(&mut self, cause: Cause, count: usize) {
        self.take(count, |c| c.action.cause() == Some(cause));
    }

    fn take(&mut self, count: usize, wanted: impl Fn(&Candidate) -> bool) {
        let open: Vec<usize> =
            (0..self.all.len()).filter(|i| !self.chosen[*i] && wanted(&self.all[*i])).collect();
        let order = heaviest_first(open.iter().map(|i| self.all[*i].base_fit));
        for i in order.into_iter().take(count).map(|i| open[i]) {
            self.chosen[i] = true;
        }
    }
}
