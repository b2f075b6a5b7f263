//! What leaves the app, as evidence: whoever finds it should know no more of the safety check than before.

use crate::random::person;
use groundwork::assessment::Assessment;
use groundwork::plan::Plan;
use groundwork::questionnaire::SafetyState;
use groundwork::record::Record;
use groundwork::words::Sheet;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use std::collections::BTreeMap;

const PEOPLE: u32 = 20_000;
/// Fewer of a kind say nothing for sure.
const ENOUGH: f64 = 100.0;

/// How many of each state have left what.
type Tally = BTreeMap<String, BTreeMap<String, f64>>;

/// Over many random people no safety state is more than twice as likely as its share, given the steps of a print or the
/// length of a sealed text.
#[test]
fn what_leaves_tells_little() {
    let mut runner = TestRunner::deterministic();
    let mut shares = BTreeMap::<String, f64>::new();
    let mut found = [("print", Tally::new()), ("sealed", Tally::new())];
    for _ in 0..PEOPLE {
        let answers = person().new_tree(&mut runner).expect("a person").current().answers();
        let assessment = Assessment::of(&answers);
        let paper = Sheet::of(&answers, &assessment, &Plan::of(&answers, &assessment)).paper;
        let steps: Vec<_> = paper.iter().map(|step| step.action.id).collect();
        let mut record = Record { answers, ..Record::default() };
        record.stamp_changes(&Record::default(), 1_790_000_000_000);
        let state = name(assessment.safety);
        *shares.entry(state.clone()).or_default() += 1.0;
        let left = [steps.join(" "), sealed(record.data_text().len()).to_string()];
        for ((_, tally), left) in found.iter_mut().zip(left) {
            *tally.entry(left).or_default().entry(state.clone()).or_default() += 1.0;
        }
    }
    for (kind, tally) in found {
        println!("{kind}: {} of them", tally.len());
        for (left, states) in tally {
            let all: f64 = states.values().sum();
            for (state, count) in states {
                let ratio = (count / all) / (shares[&state] / f64::from(PEOPLE));
                assert!(all < ENOUGH || ratio <= 2.0, "{kind} {left}: {state} is {ratio:.2} times as likely");
            }
        }
    }
}

fn name(state: SafetyState) -> String {
    format!("{state:?}")
}

/// As `padded` in `src/browser/lock/lock.js`.
fn sealed(length: usize) -> usize {
    let eighth = 1 << length.ilog2().saturating_sub(3);
    length.next_multiple_of(eighth.max(4096))
}
