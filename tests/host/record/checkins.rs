//! Check-ins: what they say about safety, deleting them, and how many there may be.

use super::change::{check_in, record};
use super::{NOW, agreed, read, stored};
use crate::random::config;
use groundwork::assessment::Assessment;
use groundwork::questionnaire::SafetyAnswer::{self, No, Skip, Yes};
use groundwork::questionnaire::{Level, SafetyItem, SafetyState};
use groundwork::record::{CheckIn, MOST_CHARS, MOST_CHECK_INS, Record, heard};
use proptest::prelude::*;
use std::time::{Duration, Instant};

const WEEK: u64 = 7 * 24 * 60 * 60 * 1000;

fn said(afraid: SafetyAnswer) -> CheckIn {
    CheckIn { afraid, ..CheckIn::default() }
}

fn afraid(record: &Record) -> Option<SafetyAnswer> {
    record.answers.safety_reply(SafetyItem::Afraid)
}

#[test]
fn what_is_heard_of_a_safety_answer() {
    for (present, said, then) in [
        (None, Yes, Some(Yes)),
        (None, No, Some(No)),
        (None, Skip, None),
        (Some(No), Yes, Some(Yes)),
        (Some(No), No, Some(No)),
        (Some(No), Skip, Some(Skip)),
        (Some(Skip), Yes, Some(Yes)),
        (Some(Skip), No, Some(No)),
        (Some(Skip), Skip, Some(Skip)),
        (Some(Yes), Yes, Some(Yes)),
        (Some(Yes), No, Some(Yes)),
        (Some(Yes), Skip, Some(Yes)),
    ] {
        assert_eq!(heard(present, said), then, "{present:?}, then {said:?}");
    }
}

/// Whatever else was said: a yes is a flag, and it is later than everything.
#[test]
fn a_yes_changes_the_plan_at_once() {
    for (_, answers) in crate::people::all() {
        let mut record = Record { answers, ..Record::default() };
        record.stamp_changes(&Record::default(), NOW);
        record.check_in(said(Yes), NOW + WEEK);
        assert_eq!(Assessment::of(&record.answers).safety, SafetyState::Flag);
        assert!(afraid(&record) == Some(Yes) && record.latest() == NOW + WEEK);
    }
}

/// Said here again, a yes wins over a no from elsewhere that came between.
#[test]
fn a_yes_that_is_said_again_is_later() {
    let mut record = Record::default();
    record.check_in(said(Yes), NOW);
    let mut other = record.clone();
    let before = other.clone();
    other.answers.set_safety(SafetyItem::Afraid, Some(No));
    other.stamp_changes(&before, NOW + 1);
    record.check_in(said(Yes), NOW + 2);
    record.merge(&other);
    assert_eq!(afraid(&record), Some(Yes));
    // And one that is taken back after that is taken back.
    let before = record.clone();
    record.answers.set_safety(SafetyItem::Afraid, Some(No));
    record.stamp_changes(&before, NOW + 3);
    record.merge(&before);
    assert_eq!(afraid(&record), Some(No));
}

/// What a check-in says but for a yes wins over what was known here, and over nothing else: a yes that this device has
/// not heard stays, also where it is the older one.
#[test]
fn a_yes_that_is_not_known_here_outlasts_a_check_in() {
    for present in [None, Some(Skip), Some(No)] {
        for answer in [No, Skip] {
            let mut here = Record::default();
            here.answers.set_safety(SafetyItem::Afraid, present);
            here.stamp_changes(&Record::default(), NOW);
            let before = here.clone();
            let mut there = here.clone();
            there.answers.set_safety(SafetyItem::Afraid, Some(Yes));
            there.stamp_changes(&before, NOW + WEEK);
            here.check_in(said(answer), NOW + 2 * WEEK);
            let mut known = before.clone();
            known.merge(&here);
            assert_eq!(known, here, "{present:?}, then {answer:?}: what was known here comes back");
            let (mut one, mut other) = (here.clone(), there.clone());
            one.merge(&there);
            other.merge(&here);
            assert!(
                one == other && afraid(&one) == Some(Yes),
                "{present:?}, then {answer:?}: {:?}",
                afraid(&one)
            );
            // Said there once more in a check-in: as late as it was said.
            there.check_in(said(Yes), NOW + 3 * WEEK);
            here.merge(&there);
            assert_eq!(afraid(&here), Some(Yes));
        }
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_is_entered_is_there(mut record in record(), said in check_in(), now in 0..NOW) {
        let before = record.clone();
        let at = record.check_in(said.clone(), now);
        prop_assert!(at >= now && before.checkins.iter().all(|(other, _)| other != at));
        prop_assert_eq!(record.checkins.iter().find(|(other, _)| *other == at).map(|(_, said)| said), Some(&said));
        // An open round asks by itself: there only a yes is an answer to it.
        let asks = before.open_since().is_some() && afraid(&before).is_none() && said.afraid != Yes;
        let expected = if asks { None } else { heard(afraid(&before), said.afraid) };
        prop_assert_eq!(afraid(&record), expected);
        prop_assert!(record.latest() > before.latest());
        let mut merged = before.clone();
        merged.merge(&record);
        prop_assert_eq!(merged, record);
    }

    /// What was deleted stays so, whoever still holds it. What replaced it can be undone.
    #[test]
    fn what_was_deleted_does_not_come_back(mut record in record(), said in check_in(), other in record()) {
        let at = record.check_in(said, NOW);
        let before = record.clone();
        record.checkins.remove(at);
        record.stamp_changes(&before, NOW);
        let deleted = record.clone();
        record.merge(&before);
        prop_assert_eq!(&record, &deleted);
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

#[test]
fn a_text_is_cut_where_it_ends() {
    let mut record = Record::default();
    let long = "é".repeat(MOST_CHARS);
    record.check_in(CheckIn { helped: format!("{long}x"), hard: long.clone(), ..CheckIn::default() }, NOW);
    let kept = read(&stored(&record).to_text()).expect("what was written can be read").record;
    let (_, said) = kept.checkins.iter().next().expect("a check-in");
    assert!(said.helped == long && said.hard == long);
}

/// A record that two sides have filled is still one that can be read.
#[test]
fn beyond_the_limit_the_oldest_go() {
    let filled = |from: u64| {
        let mut record = Record::default();
        for n in 0..MOST_CHECK_INS as u64 {
            record.checkins.add(said(No), from + 2 * n);
        }
        record.stamp_changes(&Record::default(), NOW);
        record
    };
    let (mut one, mut other) = (filled(0), filled(1));
    let both = one.clone();
    one.merge(&other);
    other.merge(&both);
    assert_eq!(one, other);
    let ids: Vec<u64> = one.checkins.iter().map(|(at, _)| at).collect();
    assert_eq!(ids, (MOST_CHECK_INS as u64..2 * MOST_CHECK_INS as u64).collect::<Vec<_>>());
    one.check_in(said(No), NOW);
    assert_eq!(one.checkins.iter().count(), MOST_CHECK_INS);
    assert_eq!(read(&stored(&one).to_text()).expect("it can be read").record, one);
    let text = stored(&one).to_text().replacen("\"checkins\":[", "\"checkins\":[{\"at\":0},", 1);
    assert!(read(&super::closed(super::open_part(&text))).is_err(), "one too many");
}

/// Ten years of them, each with two long texts.
#[test]
fn many_are_read_quickly() {
    let mut record = Record::default();
    for n in 0..500 {
        let text = "What a week this was. ".repeat(20);
        let said = CheckIn { helped: text.clone(), hard: text, ..said(No) };
        record.check_in(said, NOW + n * WEEK);
    }
    let text = stored(&record).to_text();
    let begin = Instant::now();
    assert_eq!(read(&text).expect("it can be read").record, record);
    assert!(begin.elapsed() < Duration::from_secs(1), "{:?}", begin.elapsed());
}
