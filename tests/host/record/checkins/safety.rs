//! What a check-in says about safety, and which of several answers counts.

use super::super::NOW;
use super::{WEEK, afraid, said};
use groundwork::assessment::Assessment;
use groundwork::questionnaire::SafetyAnswer::{No, Skip, Yes};
use groundwork::questionnaire::{SafetyItem, SafetyState};
use groundwork::record::{Record, heard};

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
