//! What a check-in says about safety, and which of several answers counts.

use super::super::{NOW, answered, changed, merged};
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
        let mut record = answered(answers, NOW);
        record.check_in(said(Yes), NOW + WEEK, u16::MAX);
        assert_eq!(Assessment::of(&record.answers).safety, SafetyState::Flag);
        assert!(afraid(&record) == Some(Yes) && record.latest() == NOW + WEEK);
    }
}

/// Said here again, a yes wins over a no from elsewhere that came between.
#[test]
fn a_yes_that_is_said_again_is_later() {
    let mut record = Record::default();
    record.check_in(said(Yes), NOW, u16::MAX);
    let other = changed(&record, NOW + 1, |other| other.answers.set_safety(SafetyItem::Afraid, Some(No)));
    record.check_in(said(Yes), NOW + 2, u16::MAX);
    record.merge(&other);
    assert_eq!(afraid(&record), Some(Yes));
    // And one that is taken back after that is taken back.
    let later = changed(&record, NOW + 3, |record| record.answers.set_safety(SafetyItem::Afraid, Some(No)));
    assert_eq!(afraid(&merged(&later, &record)), Some(No));
}

/// What a check-in says but for a yes wins over what was known here, and over nothing else: a yes that this device has
/// not heard stays, also where it is the older one.
#[test]
fn a_yes_that_is_not_known_here_outlasts_a_check_in() {
    for present in [None, Some(Skip), Some(No)] {
        for answer in [No, Skip] {
            let say =
                |answer| move |record: &mut Record| record.answers.set_safety(SafetyItem::Afraid, answer);
            let before = changed(&Record::default(), NOW, say(present));
            let mut there = changed(&before, NOW + WEEK, say(Some(Yes)));
            let mut here = before.clone();
            here.check_in(said(answer), NOW + 2 * WEEK, u16::MAX);
            let context = format!("{present:?}, then {answer:?}");
            assert_eq!(merged(&before, &here), here, "{context}: what was known here comes back");
            let both = merged(&here, &there);
            assert_eq!(merged(&there, &here), both, "{context}");
            assert_eq!(afraid(&both), Some(Yes), "{context}");
            // Said there once more in a check-in: as late as it was said.
            there.check_in(said(Yes), NOW + 3 * WEEK, u16::MAX);
            here.merge(&there);
            assert_eq!(afraid(&here), Some(Yes));
        }
    }
}
