//! The first steps: few, one of them possible at once, one for each shown cause.

use super::candidate::Candidate;
use super::gate::SUPPORT;
use super::{Because, Stage};
use crate::assessment::Assessment;
use crate::questionnaire::{Answers, SafetyState};

/// From this strain on, of 0 to 4, there are at most two first steps, and support comes first.
pub const HEAVY: u8 = 3;
/// The most first steps of one topic (rule 5 in `ARCHITECTURE.md`).
pub const PER_TOPIC: usize = 2;

/// The positions in `plan` of the first steps, in order: rules 3 to 5 in `ARCHITECTURE.md`.
pub fn first(plan: &[Candidate], answers: &Answers, assessment: &Assessment) -> Vec<usize> {
    let heavy = answers.strain.given().is_some_and(|level| level.value() >= HEAVY);
    let clear = assessment.safety == SafetyState::Clear;
    let (least, most) = match (heavy, clear) {
        (true, _) => (1, 2),
        (false, true) => (3, 5),
        (false, false) => (3, 3),
    };
    let mut steps = Steps { plan, chosen: Vec::new(), most };
    let steady = |c: &Candidate| c.action.stage == Stage::Steady && c.action.quick();
    let by_state = matches!(assessment.safety, SafetyState::Flag | SafetyState::Own);
    if heavy || by_state {
        steps.best(|c| steady(c) && c.action.topic == SUPPORT);
    } else {
        steps.best(|c| steady(c) && c.action.topic != SUPPORT && !c.action.names_role());
    }
    for cause in &assessment.causes {
        // A cause's own step is something for the coming weeks, not for the third month.
        steps.best(|c| c.serves(*cause) && c.action.stage != Stage::Decide);
    }
    if clear && !heavy {
        steps.best(|c| c.because.iter().any(|b| matches!(b, Because::Breach(_))) && early(c));
    }
    while steps.chosen.len() < least {
        let before = steps.chosen.len();
        steps.best(|c| c.action.names_role() && early(c));
        if steps.chosen.len() < least {
            steps.best(early);
        }
        if steps.chosen.len() == before {
            break;
        }
    }
    if heavy && steps.chosen.len() < most {
        steps.best(early);
    }
    steps.chosen
}

fn early(candidate: &Candidate) -> bool {
    matches!(candidate.action.stage, Stage::Steady | Stage::Face | Stage::Talk)
}

struct Steps<'a> {
    plan: &'a [Candidate],
    chosen: Vec<usize>,
    most: usize,
}

impl Steps<'_> {
    /// Adds the best fitting action for which `wanted` holds, if there is room for its topic.
    fn best(&mut self, wanted: impl Fn(&Candidate) -> bool) {
        if self.chosen.len() == self.most {
            return;
        }
        let best = (0..self.plan.len())
            .filter(|i| !self.chosen.contains(i) && wanted(&self.plan[*i]) && self.has_room(*i))
            // The earlier of two equals, as in the content.
            .min_by_key(|i| (std::cmp::Reverse(self.plan[*i].fit), *i));
        self.chosen.extend(best);
    }

    fn has_room(&self, index: usize) -> bool {
        let topic = self.plan[index].action.topic;
        self.chosen.iter().filter(|i| self.plan[**i].action.topic == topic).count() < PER_TOPIC
    }
}
