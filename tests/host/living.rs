//! A plan after steps were set aside: the next moves up, and nothing comes past the gate.

use crate::outcome::{Outcome, on_sheet};
use crate::random::{config, person};
use groundwork::plan::{ACTIONS, PER_TOPIC, SUPPORT, Stage};
use groundwork::questionnaire::Answers;
use groundwork::words::{Sheet, SheetStep};
use proptest::prelude::*;

fn sheet(answers: &Answers) -> Sheet {
    Outcome::of(answers.clone()).sheet()
}

fn ids<'a>(steps: impl IntoIterator<Item = &'a SheetStep>) -> Vec<&'static str> {
    steps.into_iter().map(|step| step.action.id).collect()
}

fn set_aside<'a>(ids: &[&'a str], not_safe: bool) -> Vec<(&'a str, bool)> {
    ids.iter().map(|id| (*id, not_safe)).collect()
}

proptest! {
    #![proptest_config(config())]

    /// Whatever is set aside: it is gone, the others keep their reasons, none is new, and the first steps are
    /// such as a plan has.
    #[test]
    fn the_next_moves_up(person in person(), picks in prop::collection::vec(0_usize..24, 0..6), not_safe: bool) {
        let answers = person.answers();
        let before = sheet(&answers);
        let every = ids(on_sheet(&before));
        let gone: Vec<&str> = picks.iter().filter_map(|n| every.get(*n).copied()).collect();
        let after = sheet(&answers).arranged(&set_aside(&gone, not_safe));
        let left = ids(on_sheet(&after));
        prop_assert!(gone.iter().all(|id| !left.contains(id)));
        prop_assert!(left.iter().all(|id| every.contains(id)), "a step that the plan had not chosen");
        let unique: std::collections::BTreeSet<_> = left.iter().collect();
        prop_assert_eq!(unique.len(), left.len());
        prop_assert!(after.first.len() <= before.first.len());
        first_steps_hold(&before, &after)?;
        for step in on_sheet(&after) {
            let mut same = on_sheet(&before).filter(|other| other.action.id == step.action.id);
            prop_assert!(same.all(|other| other.because == step.because));
        }
        if not_safe {
            let tagged = gone.iter().any(|id| ACTIONS.iter().any(|a| a.id == *id && !a.tags.is_empty()));
            let some = on_sheet(&after).any(|s| !s.action.tags.is_empty());
            prop_assert!(!(tagged && some), "a step of the kind that does not feel safe");
        }
        let alone = gone.iter().all(|id| ACTIONS.iter().any(|a| a.id == *id && a.tags.is_empty()));
        if !not_safe || alone {
            prop_assert_eq!(left.len(), every.len() - gone.iter().collect::<std::collections::BTreeSet<_>>().len());
        }
    }
}

/// As many as before, unless what is left would be too much of one topic; one for the same day in front, and
/// support where support was.
fn first_steps_hold(before: &Sheet, after: &Sheet) -> Result<(), TestCaseError> {
    let topic = |step: &SheetStep| step.action.topic;
    let of = |wanted: &str| after.first.iter().filter(|step| topic(step) == wanted).count();
    prop_assert!(after.first.iter().all(|step| of(topic(step)) <= PER_TOPIC));
    if after.first.len() < before.first.len() {
        let left = after.later.iter().chain(&after.more);
        prop_assert!(left.map(topic).all(|topic| of(topic) == PER_TOPIC), "there was room for another");
    }
    let Some(head) = before.first.first().map(|step| step.action) else { return Ok(()) };
    let like = |step: &SheetStep| {
        let support = (topic(step) == SUPPORT) == (head.topic == SUPPORT);
        step.action.quick() && step.action.stage == Stage::Steady && support
    };
    if like(&before.first[0]) && on_sheet(after).any(like) {
        prop_assert!(like(&after.first[0]), "{:?} in front", after.first[0].action.id);
    }
    Ok(())
}

#[test]
fn what_is_brought_back_is_where_it_was() {
    for (name, answers) in crate::people::all() {
        let before = sheet(&answers);
        let aside = set_aside(&ids(&before.first), false);
        assert_ne!(sheet(&answers).arranged(&aside), before, "{name}");
        assert_eq!(sheet(&answers).arranged(&[]), before, "{name}");
    }
}

/// The ids of own steps (`parts/on_paper.rs`), and of steps that this version doesn't know, harm nothing.
#[test]
fn ids_of_other_steps_are_left_alone() {
    assert!(ACTIONS.iter().all(|action| !action.id.starts_with("line_")));
    let (_, answers) = &crate::people::all()[0];
    let other = set_aside(&["line_1763840000123", "a_step_of_another_version"], true);
    assert_eq!(sheet(answers).arranged(&other), sheet(answers));
}
