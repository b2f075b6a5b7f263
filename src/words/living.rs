//! A plan after what was done with its steps: what was set aside makes room for the next that fits.

use super::{Sheet, SheetStep};
use crate::plan::{ACTIONS, Action};

impl Sheet {
    /// The sheet without what was set aside. The next steps move up, with their reasons: into the first
    /// steps from what comes after, and there from the others that fit.
    ///
    /// Nothing comes in that the plan hadn't chosen, so nothing comes past its gate.
    ///
    /// `aside` has the ids of what was set aside, each with whether it did not feel safe.
    #[must_use]
    pub fn arranged(mut self, aside: &[(&str, bool)]) -> Self {
        let out = Out::of(aside);
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
struct Out<'a> {
    aside: &'a [(&'a str, bool)],
    /// Whether a step that exposes to the other person did not feel safe. Of help and of what a person does
    /// alone, only the step itself goes: nothing may take away the way to support.
    tagged: bool,
}

impl<'a> Out<'a> {
    fn of(aside: &'a [(&'a str, bool)]) -> Self {
        let unsafe_tagged = |(id, unsafe_): &(&str, bool)| {
            *unsafe_ && ACTIONS.iter().any(|action| action.id == *id && !action.tags.is_empty())
        };
        Self { aside, tagged: aside.iter().any(unsafe_tagged) }
    }

    fn is_nothing(&self) -> bool {
        self.aside.is_empty()
    }

    /// Set aside itself, or of the same kind as one that does not feel safe: it too exposes to the other
    /// person in some way.
    fn has(&self, action: &Action) -> bool {
        self.aside.iter().any(|(id, _)| *id == action.id) || self.tagged && !action.tags.is_empty()
    }
}
