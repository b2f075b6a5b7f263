//! The sheet: the plan joined to its words.

use crate::outcome::on_sheet;
use crate::person::Person;
use crate::random::{config, person};
use groundwork::words::{Sheet, step};
use proptest::prelude::*;

proptest! {
    #![proptest_config(config())]

    /// Step by step the plan, in the words for the role, with sentences in place of reasons. On paper nothing tells of
    /// the safety answers.
    #[test]
    fn the_sheet_says_what_the_plan_holds(person in person()) {
        let outcome = person.outcome();
        let sheet = outcome.sheet();
        let plan = [&outcome.plan.first, &outcome.plan.later, &outcome.plan.more];
        for (steps, written) in plan.into_iter().zip([&sheet.first, &sheet.later, &sheet.more]) {
            prop_assert_eq!(steps.len(), written.len());
            prop_assert!(Sheet::printable(written).eq(written.iter().filter(|step| !step.action.sensitive)));
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
