//! One device goes back from a round, and the other has gone on: that stands.

use super::left::{BEGUN, answer, begun, finish, hurt, hurt_was};
use super::{MONTH, NOW, met, over, person, say, state};
use crate::record::change_at;
use groundwork::questionnaire::SafetyAnswer::{No, Skip, Yes};
use groundwork::questionnaire::{Answers, Item, Level, SafetyItem, SafetyState};

/// Who has answered everything has not merely begun.
#[test]
fn a_round_that_was_finished_elsewhere_stands() {
    for finished in [250, 350] {
        for (former, said) in [(No, None), (Yes, None), (No, Some(Yes)), (No, Some(Skip))] {
            let [mut here, mut there] = begun(&hurt_was(former));
            if let Some(said) = said {
                say(&mut here, SafetyItem::Hurt, said, BEGUN + 200);
            }
            answer(&mut here, 3, BEGUN + 210);
            here.end_round_early(BEGUN + 300);
            answer(&mut there, 1, BEGUN + 220);
            finish(&mut there, BEGUN + finished);
            let both = met(&here, &there);
            let mut expected = there.answers.clone();
            // What was said here alone, in that round, and was not known there.
            if let Some(said) = said {
                expected.set_safety(SafetyItem::Hurt, Some(said));
            }
            assert_eq!(both.answers, expected, "{former:?}, {said:?}, finished at {finished}");
            assert_eq!(both.answered_at(), there.answered_at(), "as old as they are");
            assert_eq!(both.rounds, there.rounds, "the round is kept");
            let [mut old, mut begun] = [here, there];
            begun.begin_round(BEGUN + 2 * MONTH);
            let both = met(&old, &begun);
            assert_eq!(both.rounds, begun.rounds);
            assert!(both.open_since().is_some(), "and the one after it is open");
            // Both go back, each from its own: to the newer answers.
            begun.end_round_early(BEGUN + 2 * MONTH + 1000);
            change_at(&mut old, BEGUN + 3 * MONTH, |old| old.looked_again = true);
            let both = met(&old, &begun);
            assert!(both.answers.item(Item::ALL[0]) == begun.answers.item(Item::ALL[0]) && both.looked_again);
        }
    }
}

/// The next one as well: it is not the round that was left.
#[test]
fn a_round_after_one_that_was_finished_stands() {
    for next in [270, 350] {
        let [mut here, mut there] = begun(&hurt_was(Yes));
        here.end_round_early(BEGUN + 300);
        finish(&mut there, BEGUN + 250);
        there.begin_round(BEGUN + next);
        answer(&mut there, 1, BEGUN + next + 10);
        let both = met(&here, &there);
        assert_eq!((&both.answers, &both.rounds), (&there.answers, &there.rounds), "begun at {next}");
        assert_eq!(state(&both), SafetyState::Clear, "the round that was finished has taken the yes back");
    }
}

/// The round has two names where the devices have heard different things before it.
#[test]
fn rounds_of_two_names_are_not_mixed_either() {
    let former = person("hurt");
    let mut here = former.clone();
    say(&mut here, SafetyItem::Hurt, Yes, NOW + 5);
    here.begin_round(BEGUN);
    here.end_round_early(BEGUN + 300);
    let mut there = former.clone();
    there.begin_round(BEGUN + 60);
    say(&mut there, SafetyItem::Hurt, No, BEGUN + 400);
    answer(&mut there, 4, BEGUN + 400);
    let both = met(&here, &there);
    assert_eq!(both.answers, here.answers);
    finish(&mut there, BEGUN + 500);
    let mut expected = there.answers.clone();
    let both = met(&here, &there);
    expected.set_safety(SafetyItem::Hurt, hurt(&both));
    assert_eq!((&both.answers, hurt(&both)), (&expected, Some(Yes)), "the yes was never asked about again");
}

/// Begun again is begun.
#[test]
fn a_round_that_was_begun_again_is_open() {
    let [mut here, mut there] = begun(&hurt_was(Yes));
    here.end_round_early(BEGUN + 300);
    let back = here.clone();
    here.begin_round(BEGUN + 400);
    assert_eq!(over(&back, &here), here);
    answer(&mut there, 4, BEGUN + 450);
    let both = met(&here, &there);
    assert!(both.open_since().is_some() && hurt(&both).is_none() && state(&both) == SafetyState::Flag);
    // By somebody who didn't know that the first one was left.
    let mut late = person("hurt");
    late.begin_round(BEGUN + 350);
    let both = met(&back, &late);
    assert!(both.open_since().is_some());
    let is_no = |item: &SafetyItem| both.answers.safety_reply(*item) == Some(No);
    assert!(!SafetyItem::ALL.iter().any(is_no), "a former no is no answer to it");
}

/// To delete a round from the list is no way back from the next one.
#[test]
fn a_round_that_was_deleted_is_not_left() {
    let [mut here, mut there] = begun(&person("hurt"));
    finish(&mut here, BEGUN + 200);
    let at = here.rounds.newest().expect("a round").0;
    change_at(&mut here, BEGUN + 500, |here| here.rounds.remove(at));
    answer(&mut there, 4, BEGUN + 600);
    let both = met(&here, &there);
    assert_eq!(both.answers.item(Item::ALL[0]).given(), Level::new(4), "the later answer, as ever");
    assert!(both.rounds.is_empty() && both.answers != Answers::default());
}
