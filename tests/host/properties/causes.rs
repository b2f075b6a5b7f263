//! 4: each shown cause has a first step of its own.

use crate::oracle;
use crate::outcome::{blocks_read, reasons};
use crate::person::Person;
use crate::random::{config, person};
use groundwork::plan::ACTIONS;
use groundwork::questionnaire::Reply;
use proptest::prelude::*;
use serde_json::Value;

/// Whether the gate leaves an action of this cause to this person.
fn something_is_left(person: &Person, cause: &str) -> bool {
    ACTIONS
        .iter()
        .any(|action| blocks_read(action).contains(cause) && oracle::barred(person, action).is_none())
}

/// Whether a reason names a block, by one of its answers or its band.
fn names(reason: &Value, block: &str) -> bool {
    let id = reason["id"].as_str().unwrap_or_default();
    match reason["kind"].as_str() {
        Some("answer") => id.split_once('.').is_some_and(|(of, _)| of == block),
        Some("band") => id == block,
        _ => false,
    }
}

proptest! {
    #![proptest_config(config())]

    /// Its signals read the cause's block, and its `because` names it.
    #[test]
    fn p4_every_shown_cause_has_a_first_step(person in person()) {
        let strain = if oracle::heavy(&person) { Reply::Declined } else { person.strain };
        let person = Person { safety: [Some("no"); 6], strain, ..person };
        let plan = person.outcome().plan;
        for cause in oracle::causes(&person) {
            let served = plan.first.iter().any(|step| {
                blocks_read(step.action).contains(cause) && reasons(step).iter().any(|r| names(r, cause))
            });
            prop_assert!(served || !something_is_left(&person, cause), "nothing for {}", cause);
        }
    }
}

/// The exception of the property never applies as the content stands: each cause keeps something
/// for each role when status or readiness bars its tags.
#[test]
fn every_cause_has_something_to_do_alone() {
    for role in crate::contract::ROLES {
        let mut person = Person::plain();
        person.role = Reply::Given(role);
        person.status = Reply::Given("apart");
        for cause in crate::contract::CAUSES {
            assert!(something_is_left(&person, cause), "{role} has nothing for {cause}");
        }
    }
}
