//! Rounds that come together from two devices.

use super::{MONTH, NOW, change_answers, person, say, state};
use groundwork::questionnaire::SafetyAnswer::Yes;
use groundwork::questionnaire::{Reply, SafetyItem, SafetyState};

/// Two devices: one begins a round, the other has heard a yes that the first one doesn't know.
#[test]
fn a_yes_from_elsewhere_is_not_lost_to_a_beginning() {
    let mut here = person("hurt");
    let mut there = here.clone();
    say(&mut there, SafetyItem::Hurt, Yes, NOW + 5);
    here.begin_round(NOW + MONTH);
    here.merge(&there);
    assert_eq!(state(&here), SafetyState::Flag);
    there.merge(&here);
    assert_eq!(here, there);
}

/// Both have begun one, and only one of them had heard it.
#[test]
fn a_yes_counts_in_whichever_round_it_lies() {
    let mut here = person("hurt");
    let mut there = here.clone();
    say(&mut here, SafetyItem::Hurt, Yes, NOW + 5);
    here.begin_round(NOW + MONTH);
    change_answers(&mut there, NOW + 60_000, |answers| answers.strain = Reply::Declined);
    there.begin_round(NOW + MONTH + 60_000);
    there.merge(&here);
    here.merge(&there);
    assert_eq!(here, there);
    assert_eq!(here.rounds.iter().count(), 2);
    assert_eq!(state(&here), SafetyState::Flag);
    here.end_round_early(NOW + 2 * MONTH);
    assert_eq!(here.answers.safety_reply(SafetyItem::Hurt), Some(Yes));
}

/// Two devices that both begin one have one round more, not two.
#[test]
fn two_that_begin_the_same_have_begun_one() {
    let mut here = person("hurt");
    let mut there = here.clone();
    here.begin_round(NOW + MONTH);
    there.begin_round(NOW + MONTH + 7);
    here.merge(&there);
    there.merge(&here);
    assert!(here == there && here.rounds.iter().count() == 1 && here.answers.is_empty());
    assert!(!here.is_empty(), "the former answers are something to lose");
}
