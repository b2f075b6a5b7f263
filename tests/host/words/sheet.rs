//! The sheet: the plan joined to its words.

use crate::outcome::on_sheet;
use crate::person::Person;
use crate::random::{config, person, safety};
use groundwork::plan::{ON_PAPER, Stage};
use groundwork::words::{SheetStep, step};
use proptest::prelude::*;

proptest! {
    #![proptest_config(config())]

    /// Step by step the plan, in the words for the role, with sentences in place of reasons.
    #[test]
    fn the_sheet_says_what_the_plan_holds(person in person()) {
        let outcome = person.outcome();
        let sheet = outcome.sheet();
        let plan = [&outcome.plan.first, &outcome.plan.later, &outcome.plan.more];
        for (steps, written) in plan.into_iter().zip([&sheet.first, &sheet.later, &sheet.more]) {
            prop_assert_eq!(steps.len(), written.len());
            for (one, line) in steps.iter().zip(written) {
                prop_assert_eq!(one.action.id, line.action.id);
                prop_assert_eq!(&line.text, &step(one.action, outcome.answers.effective_role()));
                prop_assert_eq!(line.because.len(), one.because.len().min(4));
                for sentence in &line.because {
                    prop_assert!(sentence.ends_with('.') && !sentence.contains(['{', '}']), "{}", sentence);
                }
            }
        }
    }

    /// What goes on paper is the same whatever was said about safety: so a paper makes no safety state more likely than
    /// it was. And no state bars any of it.
    #[test]
    fn paper_tells_nothing_of_safety(person in person(), safety in safety()) {
        let paper = |person: &Person| person.outcome().sheet().paper;
        let (one, other) = (paper(&person), paper(&Person { safety, ..person.clone() }));
        let ids = |paper: &[SheetStep]| paper.iter().map(|step| step.action.id).collect::<Vec<_>>();
        prop_assert_eq!(ids(&one), ids(&other));
        prop_assert!((3..=ON_PAPER).contains(&one.len()), "{:?}", ids(&one));
        for step in &one {
            prop_assert!(step.action.stage == Stage::Steady && step.action.tags.is_empty() && !step.action.sensitive);
        }
    }
}

/// Weeks 3 to 8 for talks, from week 1 on where communication weighs 40 or more.
#[test]
fn talks_begin_earlier_where_they_weigh() {
    for (answers, from) in [([2, 2, 2, 1], 1), ([2, 2, 1, 1], 3)] {
        let mut person = Person { breach: Some(vec!["conflict", "differences"]), ..Person::plain() };
        person.count("communication", answers);
        let sheet = person.outcome().sheet();
        assert!(on_sheet(&sheet).any(|s| s.action.stage.number() == 2), "somebody to look at");
        for step in on_sheet(&sheet) {
            let weeks = match step.action.stage.number() {
                0 => (0, Some(2)),
                1 => (1, Some(4)),
                2 => (from, Some(8)),
                3 => (3, Some(12)),
                _ => (9, None),
            };
            assert_eq!(step.weeks, weeks, "{}", step.action.id);
        }
    }
}
