//! What holds for all check-ins: what is entered is there, what was deleted is not, and all sides agree.

use super::super::change::{check_in, record};
use super::super::{NOW, agreed, change_at, merged};
use super::afraid;
use crate::random::config;
use groundwork::questionnaire::Level;
use groundwork::questionnaire::SafetyAnswer::{No, Skip, Yes};
use groundwork::record::{CheckIn, Record, heard};
use proptest::prelude::*;

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_is_entered_is_there(mut record in record(), said in check_in(), now in 0..NOW) {
        let before = record.clone();
        let at = record.check_in(said.clone(), now, u16::MAX);
        prop_assert!(at >= now && before.checkins.iter().all(|(other, _)| other != at));
        prop_assert_eq!(record.checkins.iter().find(|(other, _)| *other == at).map(|(_, said)| said), Some(&said));
        // An open round asks by itself: there only a yes is an answer to it.
        let asks = before.open_since().is_some() && afraid(&before).is_none() && said.afraid != Yes;
        let expected = if asks { None } else { heard(afraid(&before), said.afraid) };
        prop_assert_eq!(afraid(&record), expected);
        prop_assert!(record.latest() > before.latest());
        prop_assert_eq!(merged(&before, &record), record);
    }

    /// What was deleted stays so, whoever still holds it. What replaced it can be undone.
    #[test]
    fn what_was_deleted_does_not_come_back(mut record in record(), said in check_in(), other in record()) {
        let at = record.check_in(said, NOW, u16::MAX);
        let before = record.clone();
        change_at(&mut record, NOW, |record| record.checkins.remove(at));
        prop_assert_eq!(merged(&record, &before), record.clone());
        let list = |record: &Record| record.checkins.iter().map(|(at, said)| (at, said.clone())).collect::<Vec<_>>();
        record.replace_with(&other, NOW);
        prop_assert_eq!(list(&record), list(&other));
        record.merge(&before);
        prop_assert_eq!(list(&record), list(&other), "an open tab brings nothing back");
        record.replace_with(&before, NOW);
        record.merge(&other);
        prop_assert_eq!(list(&record), list(&before));
    }
}

/// Of two that were entered at the same moment, whichever it is, all sides take the same one.
#[test]
fn of_two_of_the_same_moment_all_keep_the_same() {
    let level = Level::new(3);
    let one = CheckIn::default();
    for other in [
        CheckIn { trust: [None, None, None, level], ..one.clone() },
        CheckIn { strain: level, ..one.clone() },
        CheckIn { afraid: No, ..one.clone() },
        CheckIn { afraid: Yes, ..one.clone() },
        CheckIn { helped: "x".to_owned(), ..one.clone() },
        CheckIn { hard: "x".to_owned(), ..one.clone() },
    ] {
        let kept = agreed([&|record| _ = record.checkins.add(one.clone(), NOW), &|record| {
            _ = record.checkins.add(other.clone(), NOW);
        }]);
        let careful = if other.afraid == No { Skip } else { other.afraid };
        assert_eq!(kept.checkins.iter().next().map(|(_, said)| said.afraid), Some(careful));
    }
}

/// Two tabs may save in the same millisecond.
#[test]
fn what_two_tabs_enter_at_once_is_there_twice() {
    for (one, other) in [(0, 1), (7, u16::MAX), (300, 299)] {
        let kept = agreed([&|record| _ = record.check_in(CheckIn::default(), NOW, one), &|record| {
            _ = record.check_in(CheckIn::default(), NOW, other);
        }]);
        assert_eq!(kept.checkins.iter().count(), 2);
    }
}

/// Whatever chance says, the order is the one in which they were entered.
#[test]
fn a_later_one_stands_behind() {
    let mut record = Record::default();
    let names = [u16::MAX, 0, 5, 5].map(|chance| record.check_in(CheckIn::default(), NOW, chance));
    assert!(names.is_sorted_by(|a, b| a < b), "{names:?}");
}

/// One whose clock was ahead, or that came with a file, drags none along.
#[test]
fn one_of_the_future_dates_no_other() {
    let mut record = Record::default();
    record.check_in(CheckIn::default(), NOW + 1_000_000_000, u16::MAX);
    assert_eq!(record.check_in(CheckIn::default(), NOW, u16::MAX), NOW);
}
