//! Random people, of all kinds that an answer file can hold.

use crate::contract::{BREACHES, ROLES, STATUSES};
use crate::person::Person;
use groundwork::questionnaire::Reply;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// At least 2,000 cases; `PROPTEST_CASES` can ask for more. Nothing is written to the tree: a
/// counterexample is printed as an answer file.
pub fn config() -> ProptestConfig {
    let usual = ProptestConfig::default();
    ProptestConfig { cases: usual.cases.max(2_000), failure_persistence: None, ..usual }
}

/// A reply of any kind, with one of these values.
pub fn said<T: Copy + std::fmt::Debug>(values: &'static [T]) -> BoxedStrategy<Reply<T>> {
    prop_oneof![
        8 => select(values).prop_map(Reply::Given),
        1 => Just(Reply::Declined),
        1 => Just(Reply::Missing),
    ]
    .boxed()
}

fn level(range: std::ops::RangeInclusive<u8>) -> impl Strategy<Value = Reply<u8>> {
    range.prop_map(Reply::Given)
}

// Boxed where they branch: a tree of unions held by value is too large for a test's stack.

/// Four answers: anything, all alike, all low, all high, near the thresholds, mostly missing.
fn block() -> BoxedStrategy<[Reply<u8>; 4]> {
    use proptest::array::uniform4;
    prop_oneof![
        4 => uniform4(said(&[0, 1, 2, 3, 4])),
        1 => level(0..=4).prop_map(|one| [one; 4]),
        2 => uniform4(level(0..=1)),
        3 => uniform4(level(3..=4)),
        3 => uniform4(level(1..=3)),
        1 => uniform4(prop_oneof![Just(Reply::Declined), Just(Reply::Missing), level(0..=4)]),
    ]
    .boxed()
}

/// The safety check in every state.
pub fn safety() -> BoxedStrategy<[Option<&'static str>; 6]> {
    use proptest::array::uniform6;
    prop_oneof![
        10 => Just([Some("no"); 6]),
        1 => Just([None; 6]),
        2 => uniform6(select(&[Some("yes"), Some("no"), Some("skip"), None])),
        2 => uniform6(select(&[Some("no"), Some("no"), Some("no"), Some("skip"), None])),
        2 => (0..6usize, select(&[Some("yes"), Some("skip"), None])).prop_map(|(at, answer)| {
            let mut all = [Some("no"); 6];
            all[at] = answer;
            all
        }),
        1 => uniform6(select(&[Some("no"), Some("skip"), None])).prop_map(|mut all| {
            all[5] = Some("yes");
            all
        }),
    ]
    .boxed()
}

fn breach() -> BoxedStrategy<Option<Vec<&'static str>>> {
    let some = |count| subsequence(&BREACHES[..], count).prop_shuffle();
    prop_oneof![
        1 => Just(None),
        2 => Just(Some(Vec::new())),
        5 => some(1..=3).prop_map(Some),
        2 => some(0..=16).prop_map(Some),
        1 => Just(Some(BREACHES.to_vec())),
    ]
    .boxed()
}

/// Anybody at all.
pub fn person() -> BoxedStrategy<Person> {
    let context = (said(&ROLES), said(&STATUSES), said(&[0, 1, 2, 3, 4]), breach());
    (context, safety(), proptest::array::uniform7(block()))
        .prop_map(|(context, safety, blocks)| {
            let (role, status, strain, breach) = context;
            let items: Vec<_> = blocks.into_iter().flatten().collect();
            Person {
                role,
                status,
                strain,
                breach,
                safety,
                items: items.try_into().expect("seven times four"),
            }
        })
        .boxed()
}
