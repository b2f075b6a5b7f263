//! A number of inputs for each target: `PROPTEST_CASES` of them, the same again with `PROPTEST_RNG_SEED`.

mod input;

use groundwork::record::{Found, RecordError, import};
use input::{Input, input};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::collections::BTreeMap;

fn config() -> ProptestConfig {
    // The seed is what a failure is found by again.
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn decode(Input(bytes) in input("decode")) {
        fuzz_targets::decode(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn import_(Input(bytes) in input("import")) {
        fuzz_targets::import(&bytes);
    }

    #[test]
    fn decrypt(Input(bytes) in input("decrypt")) {
        fuzz_targets::decrypt(&bytes);
    }
}

/// A run that never gets past the first check would show nothing.
#[test]
fn a_few_inputs_end_in_every_way() {
    let (mut runner, input) = (TestRunner::new(config()), input("decode"));
    let mut one = || input.new_tree(&mut runner).expect("an input").current();
    let mut ends = BTreeMap::new();
    (0..5000).for_each(|_| *ends.entry(end(&import(&one().0))).or_insert(0) += 1);
    for way in ["open", "locked", "later version", "cut short", "changed", "another kind", "wrong field"] {
        assert!(ends.get(way) > Some(&10), "{way}: {ends:?}");
    }
}

fn end(result: &Result<Found, RecordError>) -> &'static str {
    match result {
        Ok(Found::Plain(_)) => "open",
        Ok(Found::Locked(_)) => "locked",
        Err(RecordError::Newer) => "later version",
        Err(RecordError::CutShort) => "cut short",
        Err(RecordError::Changed) => "changed",
        Err(RecordError::OtherKind) => "another kind",
        Err(RecordError::Wrong(_)) => "wrong field",
        Err(RecordError::TooLarge) => "too large",
    }
}
