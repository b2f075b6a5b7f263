//! Two records that know of each other's past, or don't: nothing is lost, whoever asks whom.

use super::change::{change, record};
use super::flat::{entry, flat, says_nothing};
use super::{changed, merged};
use crate::random::config;
use groundwork::record::Record;
use proptest::prelude::*;

proptest! {
    #![proptest_config(config())]

    #[test]
    fn it_does_not_matter_who_merges_whom(a in record(), b in record()) {
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
    }

    #[test]
    fn it_does_not_matter_in_which_order(a in record(), b in record(), c in record()) {
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
    }

    #[test]
    fn once_is_as_good_as_twice(a in record(), b in record()) {
        prop_assert_eq!(merged(&a, &a), a.clone());
        let both = merged(&a, &b);
        prop_assert_eq!(merged(&both, &b), both.clone());
        prop_assert_eq!(merged(&a, &both), both);
    }

    /// For each key: the value with the later stamp; of equal ones one of the two, and not nothing.
    #[test]
    fn the_later_one_wins(a in record(), b in record()) {
        let (one, other, both) = (flat(&a), flat(&b), flat(&merged(&a, &b)));
        for key in one.keys().chain(other.keys()) {
            let (one, other, both) = (entry(&one, key), entry(&other, key), entry(&both, key));
            if one.stamp == other.stamp {
                prop_assert!(both == one || both == other, "{}: {:?}", key, both);
                let none = says_nothing(key, &one.value) && says_nothing(key, &other.value);
                prop_assert_eq!(says_nothing(key, &both.value), none, "{}", key);
            } else {
                prop_assert_eq!(&both, if one.stamp > other.stamp { &one } else { &other }, "{}", key);
            }
        }
        for key in both.keys() {
            prop_assert!(one.contains_key(key) || other.contains_key(key), "{} came from nowhere", key);
        }
    }

    /// What was changed since a write, and nothing from before, goes over to a record that was begun anew.
    #[test]
    fn only_what_is_later_is_taken(old in record(), anew in record(), change in change()) {
        let mine = changed(&old, anew.latest() + 1, |mine| change.apply(mine));
        let mut out = anew.clone();
        out.merge_from(old.latest() + 1, &mine);
        let (old, anew, mine, out) = (flat(&old), flat(&anew), flat(&mine), flat(&out));
        for key in old.keys().chain(anew.keys()).chain(mine.keys()) {
            let (was, is) = (entry(&old, key), entry(&mine, key));
            let expected = if is.stamp == was.stamp { entry(&anew, key) } else { is };
            prop_assert_eq!(entry(&out, key), expected, "{}", key);
        }
    }
}

/// Without stamps (two copies of schema 1) the more careful safety answer wins.
#[test]
fn of_two_safety_answers_without_a_stamp_the_careful_one_wins() {
    use groundwork::questionnaire::{SafetyAnswer, SafetyItem};
    let order = [None, Some(SafetyAnswer::No), Some(SafetyAnswer::Skip), Some(SafetyAnswer::Yes)];
    for item in SafetyItem::ALL {
        for (i, one) in order.iter().enumerate() {
            for (j, other) in order.iter().enumerate() {
                let (mut a, mut b) = (Record::default(), Record::default());
                a.answers.set_safety(*item, *one);
                b.answers.set_safety(*item, *other);
                assert_eq!(merged(&a, &b).answers.safety_reply(*item), order[i.max(j)]);
            }
        }
    }
}
