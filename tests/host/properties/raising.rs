//! 9: raising a cause's answers never removes that cause's actions from the plan.

use crate::contract::{CAUSES, items_of};
use crate::oracle::turned;
use crate::outcome::{Outcome, blocks_read};
use crate::person::Person;
use crate::random::{config, person};
use groundwork::questionnaire::Reply;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// The plan's actions that read a block.
fn of_cause(outcome: &Outcome, cause: &str) -> BTreeSet<&'static str> {
    outcome.plan.steps().map(|s| s.action).filter(|a| blocks_read(a).contains(cause)).map(|a| a.id).collect()
}

fn none_lost(before: &Person, after: &Person, cause: &str) -> Result<(), TestCaseError> {
    let (had, has) = (of_cause(&before.outcome(), cause), of_cause(&after.outcome(), cause));
    let lost: Vec<_> = had.difference(&has).collect();
    prop_assert!(lost.is_empty(), "{} lost {:?}\nbefore {:?}\nafter {:?}", cause, lost, before, after);
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    /// One answer or several, by any amount; a strength is raised as it counts, by answering less. Or all the way up,
    /// also where some answers were missing.
    #[test]
    fn p9_raising_loses_nothing(
        person in person(), which in 0..5usize, by in [0..=4u8, 0..=4, 0..=4, 0..=4], to_the_top: bool,
    ) {
        let cause = CAUSES[which];
        let mut after = person.clone();
        for (i, by) in items_of(cause).zip(by) {
            if let Reply::Given(value) = person.items[i] {
                after.items[i] = Reply::Given(turned(i, (turned(i, value) + by).min(4)));
            }
        }
        if to_the_top {
            after.count(cause, [4; 4]);
        }
        none_lost(&person, &after, cause)?;
    }

    /// One step at a time, from nothing to all: what came in stays in.
    #[test]
    fn p9_step_by_step(person in person(), which in 0..5usize, order in Just([0usize, 1, 2, 3]).prop_shuffle()) {
        let cause = CAUSES[which];
        let mut now = person;
        now.count(cause, [0; 4]);
        for (at, value) in order.into_iter().flat_map(|at| (1..=4).map(move |value| (at, value))) {
            let before = now.clone();
            let i = items_of(cause).start + at;
            now.items[i] = Reply::Given(turned(i, value));
            none_lost(&before, &now, cause)?;
        }
    }
}
