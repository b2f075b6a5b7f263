//! 2: no barred action anywhere. 3: how many first steps, and which one leads. 5: no topic crowds out the others.
//! 7: nobody gets the steps of another role. 12: no more than twelve actions, each once; a person can ask for more.

use crate::gate::look_closely;
use crate::oracle;
use crate::person::Person;
use crate::random::{config, person};
use groundwork::questionnaire::Reply;
use proptest::prelude::*;
use std::collections::BTreeSet;

proptest! {
    #![proptest_config(config())]

    /// Not among the first steps, nor what comes after, nor what is there for those who ask for
    /// more, nor in the JSON, nor on the sheet. A step for another role or another status is one of them.
    #[test]
    fn p2_p7_no_barred_action(person in person()) {
        look_closely(&person, &person.outcome());
    }

    /// A role that was not said is `unsure`, a status `apart`: the same steps.
    #[test]
    fn p7_not_said_is_unsure_and_apart(person in person()) {
        let unsaid = Person { role: Reply::Declined, status: Reply::Missing, ..person.clone() };
        let said = Person { role: Reply::Given("unsure"), status: Reply::Given("apart"), ..person };
        prop_assert_eq!(unsaid.outcome().first(), said.outcome().first());
        prop_assert_eq!(unsaid.outcome().ids(), said.outcome().ids());
    }

    /// The first can be done today. Where strain is heavy, it is support; for `own` a behaviour-change service.
    #[test]
    fn p3_few_first_steps_and_the_right_one_leads(person in person()) {
        let first = person.outcome().plan.first;
        let range = match (oracle::heavy(&person), oracle::safety(&person)) {
            (true, _) => 1..=2,
            (false, "clear") => 3..=5,
            (false, _) => 1..=3,
        };
        prop_assert!(range.contains(&first.len()), "{} should be {:?}", first.len(), range);
        let action = first[0].action;
        prop_assert!(action.today && action.minutes <= 15, "{} takes {} minutes", action.id, action.minutes);
        if oracle::heavy(&person) {
            prop_assert_eq!(action.topic, "support");
        }
        if oracle::safety(&person) == "own" {
            prop_assert_eq!(action.id, "behaviour_service");
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

    #[test]
    fn p12_at_most_twelve(person in person()) {
        let outcome = person.outcome();
        let count = outcome.plan.steps().count();
        prop_assert!(count <= 12, "{} actions", count);
        let all: Vec<_> = outcome.everything().map(|s| s.action.id).collect();
        let distinct: BTreeSet<_> = all.iter().collect();
        prop_assert_eq!(all.len(), distinct.len(), "an action stands twice in {:?}", all);
    }
}

/// "More" is not always empty, or nobody could ask for it.
#[test]
fn p12_there_is_more_to_ask_for() {
    let person = Person { breach: Some(vec!["cheating"]), ..Person::plain() };
    assert!(!person.outcome().plan.more.is_empty());
}
