//! A plan in use: a step that was set aside makes room for the next that fits.

use super::{Sheet, SheetStep};
use crate::plan::{self, Action, PER_TOPIC, SUPPORT, Stage};

impl Sheet {
    /// The sheet without what was set aside. The next steps move up, with their reasons: from what comes after
    /// into the first steps, and from the others that fit into what comes after.
    ///
    /// All of them are the plan's own, so each has passed the gate. As in the plan itself, the very first is one for
    /// the same day (where support came first: support), and no more than [`PER_TOPIC`] are of one topic.
    ///
    /// `aside` has the ids of what was set aside, each with whether that was because it did not feel safe.
    #[must_use]
    pub fn arranged(mut self, aside: &[(&str, bool)]) -> Self {
        if aside.is_empty() {
            return self;
        }
        let set_aside = SetAside::of(aside);
        let (first, later) = (self.first.len(), self.later.len());
        let head = self.first.first().map(|step| step.action);
        for list in [&mut self.first, &mut self.later, &mut self.more] {
            list.retain(|step| !set_aside.covers(step.action));
        }
        // By their ids alone: a step that doesn't feel safe must not take others off the paper with it.
        self.paper.retain(|step| aside.iter().all(|(id, _)| *id != step.action.id));
        if let Some(head) = head.filter(|action| set_aside.covers(action)) {
            self.lead_like(head);
        }
        fill_first(&mut self.first, first, &mut self.later);
        fill_first(&mut self.first, first, &mut self.more);
        fill(&mut self.later, later, &mut self.more);
        self.later.sort_by_key(|step| step.action.stage.number());
        self
    }

    /// Puts in front the next step that serves as this one did, if there is one.
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

/// What goes from the sheet.
struct SetAside<'a> {
    aside: &'a [(&'a str, bool)],
    /// Whether one that did not feel safe has a tag. Then every step with a tag goes. Of help and of what a person
    /// does alone, only the step itself goes: nothing may take away the way to support.
    tagged: bool,
}

impl<'a> SetAside<'a> {
    fn of(aside: &'a [(&'a str, bool)]) -> Self {
        let is_tagged = |id: &str| plan::action(id).is_some_and(|action| !action.tags.is_empty());
        Self { aside, tagged: aside.iter().any(|(id, unsafe_)| *unsafe_ && is_tagged(id)) }
    }

    /// Whether a step goes: set aside itself, or like one that did not feel safe it exposes to the other person.
    fn covers(&self, action: &Action) -> bool {
        self.aside.iter().any(|(id, _)| *id == action.id) || self.tagged && !action.tags.is_empty()
    }
}
