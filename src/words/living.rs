//! A plan after what was done with its steps: what was set aside makes room for the next that fits.

use super::{Sheet, SheetStep};
use crate::plan::{ACTIONS, Action};
use crate::record::{Aside, Steps};

impl Sheet {
    /// The sheet without what was set aside. The next steps move up, with their reasons: into the first
    /// steps from what comes after, and there from the others that fit.
    ///
    /// Nothing comes in that the plan hadn't chosen, so nothing comes past its gate.
    #[must_use]
    pub fn arranged(mut self, steps: &Steps) -> Self {
        let out = Out::of(steps);
        if out.is_nothing() {
            return self;
        }
        let (first, later) = (self.first.len(), self.later.len());
        for list in [&mut self.first, &mut self.later, &mut self.more] {
            list.retain(|step| !out.has(step.action));
        }
        fill(&mut self.first, first, &mut self.later);
        fill(&mut self.first, first, &mut self.more);
        fill(&mut self.later, later, &mut self.more);
        self.later.sort_by_key(|step| step.action.stage.number());
        self
    }
}

fn fill(list: &mut Vec<SheetStep>, count: usize, from: &mut Vec<SheetStep>) {
    let missing = count.saturating_sub(list.len()).min(from.len());
    list.extend(from.drain(..missing));
}

/// What is out of sight.
struct Out {
    ids: Vec<String>,
    /// Whether a step that exposes to the other person did not feel safe.
    tagged: bool,
}

impl Out {
    fn of(steps: &Steps) -> Self {
        let mut out = Self { ids: Vec::new(), tagged: false };
        for (id, progress) in steps.iter() {
            if let Some(aside) = progress.aside {
                out.ids.push(id.to_owned());
                if aside == Aside::NotSafe
                    && let Some(action) = ACTIONS.iter().find(|action| action.id == id)
                {
                    // Of help and of what a person does alone, only the step itself goes: nothing may take
                    // away the way to support.
                    out.tagged |= !action.tags.is_empty();
                }
            }
        }
        out
    }

    fn is_nothing(&self) -> bool {
        self.ids.is_empty()
    }

    /// Set aside itself, or of the same kind as one that does not feel safe: it too exposes to the other
    /// person in some way.
    fn has(&self, action: &Action) -> bool {
        self.ids.iter().any(|id| id == action.id) || self.tagged && !action.tags.is_empty()
    }
}
