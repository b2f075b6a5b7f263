//! 3: how many first steps, and which one leads. 5: no topic crowds out the others.

use crate::oracle;
use crate::random::{config, person};
use proptest::prelude::*;

proptest! {
    #![proptest_config(config())]

    #[test]
    fn p3_few_first_steps(person in person()) {
        let first = person.outcome().first();
        let range = match (oracle::heavy(&person), oracle::safety(&person)) {
            (true, _) => 1..=2,
            (false, "clear") => 3..=5,
            (false, _) => 1..=3,
        };
        prop_assert!(range.contains(&first.len()), "{:?} should be {:?}", first, range);
    }

    #[test]
    fn p3_the_first_can_be_done_today(person in person()) {
        let plan = person.outcome().plan;
        let action = plan.first[0].action;
        prop_assert!(action.today, "{} can't be done today", action.id);
        prop_assert!(action.minutes <= 15, "{} takes {} minutes", action.id, action.minutes);
    }

    /// Where strain is heavy, support comes first; for `own` it is a behaviour-change service.
    #[test]
    fn p3_support_leads_where_it_is_needed(person in person()) {
        let plan = person.outcome().plan;
        if oracle::heavy(&person) {
            prop_assert_eq!(plan.first[0].action.topic, "support");
        }
        if oracle::safety(&person) == "own" {
            prop_assert_eq!(plan.first[0].action.id, "behaviour_service");
        }
    }

    #[test]
    fn p5_at_most_two_of_one_topic(person in person()) {
        let plan = person.outcome().plan;
        for step in &plan.first {
            let same = plan.first.iter().filter(|s| s.action.topic == step.action.topic).count();
            prop_assert!(same <= 2, "{} first steps on {}", same, step.action.topic);
        }
    }
}
