//! 2: no barred action anywhere. 7: nobody gets the steps of another role.

use crate::gate::look_closely;
use crate::oracle;
use crate::person::{Person, Said};
use crate::random::{config, person};
use proptest::prelude::*;

proptest! {
    #![proptest_config(config())]

    /// Not among the first steps, nor what comes after, nor what is there for those who ask for
    /// more, nor in the JSON, nor on the sheet.
    #[test]
    fn p2_no_barred_action(person in person()) {
        look_closely(&person, &person.outcome());
    }

    /// Status is a limit too: a step for those who are apart is for nobody else.
    #[test]
    fn p7_only_steps_for_this_person(person in person()) {
        let outcome = person.outcome();
        for step in outcome.everything() {
            let roles: Vec<_> = step.action.roles.iter().map(|r| r.id()).collect();
            prop_assert!(roles.contains(&oracle::role(&person)), "{} is for {:?}", step.action.id, roles);
            let statuses: Vec<_> = step.action.statuses.iter().map(|s| s.id()).collect();
            prop_assert!(statuses.contains(&oracle::status(&person)), "{}", step.action.id);
        }
    }

    /// A role that was not said is `unsure`, a status `apart`: the same steps.
    #[test]
    fn p7_not_said_is_unsure_and_apart(person in person()) {
        let unsaid = Person { role: Said::Null, status: Said::Nothing, ..person.clone() };
        let said = Person { role: Said::Value("unsure"), status: Said::Value("apart"), ..person };
        prop_assert_eq!(unsaid.outcome().first(), said.outcome().first());
        prop_assert_eq!(unsaid.outcome().ids(), said.outcome().ids());
    }
}
