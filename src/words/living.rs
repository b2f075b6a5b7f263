//! A plan after what was done with its steps: what was set aside makes room for the next that fits.

use super::{Sheet, SheetStep};
use crate::plan::{ACTIONS, Action, PER_TOPIC, SUPPORT, Stage};

impl Sheet {
    /// The sheet without what was set aside. The next steps move up, with their reasons: into the first
    /// steps from what comes after, and there from the others that fit.
    ///
    /// Nothing comes in that the plan hadn't chosen, so nothing comes past its gate. As in the plan itself, the
    /// first of all is one for the same day (where support came first: support), and there are no more than
    /// [`PER_TOPIC`] of a topic.
    ///
    /// `aside` has the ids of what was set aside, each with whether it did not feel safe.
    #[must_use]
    pub fn arranged(mut self, aside: &[(&str, bool)]) -> Self {
        let out = Out::of(aside);
        if out.is_nothing() {
            return self;
        }
        let (first, later) = (self.first.len(), self.later.len());
        let head = self.first.first().map(|step| step.action);
        for list in [&mut self.first, &mut self.later, &mut self.more] {
            list.retain(|step| !out.has(step.action));
        }
        if let Some(head) = head.filter(|action| out.has(action)) {
            self.lead_like(head);
        }
        fill_first(&mut self.first, first, &mut self.later);
        fill_first(&mut self.first, first, &mut self.more);
        fill(&mut self.later, later, &mut self.more);
        self.later.sort_by_key(|step| step.action.stage.number());
        self
    }
}

impl Sheet {
    /// Puts the next of the same use as this one in front, if there is one.
    fn lead_like(&mut self, gone: &Action) {
        let like = |step: &SheetStep| {
            let action = step.action;
            let support = (action.topic == SUPPORT) == (gone.topic == SUPPORT);
            action.stage == Stage::Steady && action.quick() && support
        };
        let found = [&mut self.first, &mut self.later, &mut self.more]
            .into_iter()
            .find_map(|list| list.iter().position(like).map(|place| list.remove(place)));
        if let Some(step) = found {
            self.first.insert(0, step);
        }
    }
}

fn fill_first(first: &mut Vec<SheetStep>, count: usize, from: &mut Vec<SheetStep>) {
    let mut place = 0;
    while first.len() < count && place < from.len() {
        let topic = from[place].action.topic;
        if first.iter().filter(|step| step.action.topic == topic).count() < PER_TOPIC {
            first.push(from.remove(place));
        } else {
            place += 1;
        }
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
