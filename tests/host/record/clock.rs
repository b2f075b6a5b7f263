//! Stamps under clocks that are wrong, stand still or go back.

use super::change::{change, record};
use super::flat::{entry, flat, is_dated, missing};
use super::{change_at, merged};
use crate::random::config;
use groundwork::record::{CheckIn, MAX_STAMP, Record};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::json;

/// Any time that a clock may show, from 1970 to the last day that a script can tell.
fn any_time() -> BoxedStrategy<u64> {
    prop_oneof![0..3u64, 1_763_840_000_000..1_763_840_000_003u64, 0..=8_640_000_000_000_000u64].boxed()
}

proptest! {
    #![proptest_config(config())]

    /// Exactly what differs is stamped, all of it with one stamp, later than all before.
    #[test]
    fn what_changed_is_stamped(before in record(), changes in vec(change(), 1..5), now in any_time()) {
        let mut after = before.clone();
        for change in &changes {
            change.apply(&mut after);
        }
        after.stamp_changes(&before, now);
        let (old, new) = (flat(&before), flat(&after));
        let stamp = now.max(before.latest() + 1);
        for key in old.keys().chain(new.keys()) {
            let (old, new) = (entry(&old, key), entry(&new, key));
            let expected = if old.value == new.value { old.stamp } else { stamp };
            prop_assert_eq!(new.stamp, expected, "{}", key);
        }
    }

    /// Each change beats everything that was there when it was made, whatever the clock does.
    #[test]
    fn a_newer_answer_never_loses(start in record(), changes in vec((change(), any_time()), 1..10)) {
        let mut record = start.clone();
        let mut earlier = vec![start];
        for (change, now) in &changes {
            change.make(&mut record, *now);
            for old in &earlier {
                prop_assert_eq!(&merged(old, &record), &record, "{:?} at {} was lost", change, now);
            }
            earlier.push(record.clone());
        }
    }

    /// A replaced record is what the other one was, also for a tab that knows one of the two. When its answers were
    /// given is told by rounds that neither of the two had: `replaced` has more on it.
    #[test]
    fn what_is_replaced_stays_replaced(mine in record(), other in record(), now in any_time()) {
        let mut replaced = mine.clone();
        replaced.replace_with(&other, now);
        let [values, mine_values, other_values] = [&replaced, &mine, &other].map(flat);
        let stamp = now.max(mine.latest().max(other.latest()) + 1);
        for (key, is) in &values {
            let [was, mut expected] = [&mine_values, &other_values].map(|values| entry(values, key));
            if is_dated(key) && expected.value == missing() {
                expected.value = json!({"gone": true});
            }
            prop_assert_eq!(&is.value, &expected.value, "{}", key);
            // What nothing here contradicts is as it was; a name that is free may tell of the answers.
            let same = was.value == missing() || was.value == expected.value;
            let stays = mine == Record::default() || is_dated(key) && same;
            let as_it_was = is.stamp == if mine == Record::default() { expected.stamp } else { was.stamp.max(expected.stamp) };
            let anew = (stamp..stamp + 3).contains(&is.stamp) && (!stays || is.value == json!({"gone": true}));
            prop_assert!(anew || stays && as_it_was, "{}: {} at {}", key, is.stamp, stamp);
        }
        for old in [mine, other] {
            prop_assert_eq!(&merged(&old, &replaced), &replaced);
        }
    }
}

/// The end of all numbers: nothing overflows, and what is written can still be read.
#[test]
fn the_highest_stamp_is_no_trouble() {
    let is_read_again = |record: &Record| {
        let stored = super::stored(record);
        assert_eq!(super::read(&stored.to_text()), Ok(stored));
    };
    let mut record = Record::default();
    for _ in 0..3 {
        change_at(&mut record, u64::MAX - 1, |record| record.looked_again = !record.looked_again);
        assert_eq!(record.latest(), MAX_STAMP);
        is_read_again(&record);
    }
    let other = record.clone();
    record.replace_with(&other, 0);
    assert_eq!(record.latest(), MAX_STAMP);
    for _ in 0..3 {
        record.check_in(CheckIn::default(), u64::MAX, u16::MAX);
    }
    is_read_again(&record);
}
