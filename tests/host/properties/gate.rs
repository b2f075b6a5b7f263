//! 2: no barred action anywhere. 7: nobody gets the steps of another role.

use crate::gate::look_closely;
use crate::person::{Person, Said};
use crate::random::{config, person};
use proptest::prelude::*;

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
        let unsaid = Person { role: Said::Null, status: Said::Nothing, ..person.clone() };
        let said = Person { role: Said::Value("unsure"), status: Said::Value("apart"), ..person };
        prop_assert_eq!(unsaid.outcome().first(), said.outcome().first());
        prop_assert_eq!(unsaid.outcome().ids(), said.outcome().ids());
    }
}
