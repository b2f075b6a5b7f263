//! What the engine makes of a person, the way a stranger sees it.

use groundwork::assessment::Assessment;
use groundwork::plan::{Action, Plan, ResultJson, Step};
use groundwork::questionnaire::Answers;
use groundwork::words::{Sheet, SheetStep};
use serde_json::Value;
use std::collections::BTreeSet;

/// Answers, their assessment and their plan.
pub struct Outcome {
    pub answers: Answers,
    pub assessment: Assessment,
    pub plan: Plan,
}

impl Outcome {
    pub fn of(answers: Answers) -> Self {
        let assessment = Assessment::of(&answers);
        let plan = Plan::of(&answers, &assessment);
        Self { answers, assessment, plan }
    }

    /// The bytes that `cargo xtask plan --json` prints.
    pub fn text(&self) -> String {
        serde_json::to_string(&ResultJson(&self.assessment, &self.plan)).expect("plain data")
    }

    pub fn sheet(&self) -> Sheet {
        Sheet::of(&self.answers, &self.assessment, &self.plan)
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text()).expect("valid JSON")
    }

    pub fn first(&self) -> Vec<&'static str> {
        self.plan.first.iter().map(|s| s.action.id).collect()
    }

    /// Ids of the whole plan: first steps and what comes after.
    pub fn ids(&self) -> BTreeSet<&'static str> {
        self.plan.steps().map(|s| s.action.id).collect()
    }

    pub fn causes(&self) -> Vec<&'static str> {
        self.assessment.causes.iter().map(|c| c.id()).collect()
    }

    /// Every step that leaves the engine in any way.
    pub fn everything(&self) -> impl Iterator<Item = &Step> {
        self.plan.steps().chain(&self.plan.more)
    }
}

/// Every step of a sheet, wherever it stands there.
pub fn on_sheet(sheet: &Sheet) -> impl Iterator<Item = &SheetStep> {
    [&sheet.first, &sheet.later, &sheet.more].into_iter().flatten()
}

/// A step's reasons as a stranger reads them.
pub fn reasons(step: &Step) -> Vec<Value> {
    step.because.iter().map(|b| serde_json::to_value(b).expect("plain data")).collect()
}

/// Blocks that an action's signals read, from the published table of actions.
pub fn blocks_read(action: &Action) -> BTreeSet<&'static str> {
    use groundwork::plan::signal::Test;
    let block = |signal: &groundwork::plan::Signal| match signal.test {
        Test::AnswerAtLeast(item, _) | Test::AnswerAtMost(item, _) => {
            Some(item.id().split_once('.').expect("block.item").0)
        }
        Test::BandAtLeast(block, _) | Test::BandAtMost(block, _) => Some(block.id()),
        _ => None,
    };
    action.signals.iter().filter_map(block).collect()
}
