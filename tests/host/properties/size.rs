//! 12: no more than twelve actions, each once; a person can ask for more.

use crate::random::{config, person};
use proptest::prelude::*;
use std::collections::BTreeSet;

proptest! {
    #![proptest_config(config())]

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
    let person = crate::person::Person { breach: Some(vec!["cheating"]), ..crate::person::Person::plain() };
    assert!(!person.outcome().plan.more.is_empty());
}
