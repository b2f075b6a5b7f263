//! 8: same totals, different causes: different first steps; same answers, other role: another plan.

use crate::contract::{CAUSES, ROLES, items_of};
use crate::oracle;
use crate::person::Person;
use crate::random::{config, person};
use groundwork::questionnaire::Reply;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Moves what counts for each cause to another cause; the total stays the same.
fn exchanged(person: &Person, order: &[&'static str]) -> Person {
    let mut other = person.clone();
    for (from, to) in CAUSES.iter().zip(order) {
        for (from, to) in items_of(from).zip(items_of(to)) {
            other.items[to] = match person.items[from] {
                Reply::Given(value) => Reply::Given(oracle::turned(to, oracle::turned(from, value))),
                missing => missing,
            };
        }
    }
    other
}

proptest! {
    #![proptest_config(config())]

    /// As sets: the order of the same first steps is no difference. Only where causes have first
    /// steps at all: the first three of them, two where a safety answer is open (three first steps
    /// at most), one under heavy strain (two at most, the first is support).
    #[test]
    fn p8_other_causes_other_first_steps(
        person in person(),
        clear in any::<bool>(),
        order in Just(CAUSES.to_vec()).prop_shuffle(),
    ) {
        let mut person = person;
        if clear || ["flag", "own"].contains(&oracle::safety(&person)) {
            person.safety = [Some("no"); 6];
        }
        let room = match (oracle::heavy(&person), oracle::safety(&person)) {
            (true, _) => 1,
            (false, "unknown") => 2,
            _ => 3,
        };
        let other = exchanged(&person, &order);
        let shown = |p: &Person| oracle::causes(p).into_iter().take(room).collect::<BTreeSet<_>>();
        if shown(&person) != shown(&other) {
            let first = |p: &Person| p.outcome().first().into_iter().collect::<BTreeSet<_>>();
            prop_assert_ne!(first(&person), first(&other), "\n{:?}\n{:?}", person, other);
        }
    }

    /// In every state and for every pair of roles.
    #[test]
    fn p8_other_role_other_plan(person in person()) {
        let plans: Vec<_> = ROLES
            .iter()
            .map(|role| Person { role: Reply::Given(role), ..person.clone() }.outcome().ids())
            .collect();
        for (i, one) in plans.iter().enumerate() {
            for (k, other) in plans.iter().enumerate().skip(i + 1) {
                prop_assert_ne!(one, other, "{} and {}", ROLES[i], ROLES[k]);
            }
        }
    }
}

/// One strong cause after another, all else equal: five different lists of first steps, in the
/// state where answers on safety are open as well, and under heavy strain.
#[test]
fn p8_each_cause_alone_leads_elsewhere() {
    for role in ROLES {
        for (answer, strain) in [("no", 1), ("skip", 1), ("no", 4), ("skip", 4)] {
            let mut seen = BTreeSet::new();
            for cause in CAUSES {
                let mut person = Person::plain();
                person.role = Reply::Given(role);
                person.strain = Reply::Given(strain);
                person.safety[0] = Some(answer);
                person.count(cause, [4; 4]);
                let first: BTreeSet<_> = person.outcome().first().into_iter().collect();
                assert!(seen.insert(first), "{cause} has the first steps of another cause: {person:?}");
            }
        }
    }
}
