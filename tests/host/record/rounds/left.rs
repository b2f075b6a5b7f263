//! One device goes back from a round, and the other has not heard of it: answers of both are not mixed, and a
//! "yes" of either stays.

use super::{EVERY, MONTH, NOW, change_answers, complete, met, over, person, say, state};
use groundwork::questionnaire::SafetyAnswer::{self, No, Skip, Yes};
use groundwork::questionnaire::{Item, Level, Reply, SafetyItem, SafetyState};
use groundwork::record::{CheckIn, Record};

pub const BEGUN: u64 = NOW + MONTH;

/// Two devices that know of the same open round.
pub fn begun(former: &Record) -> [Record; 2] {
    let mut record = former.clone();
    record.begin_round(BEGUN);
    [record.clone(), record]
}

pub fn hurt_was(answer: SafetyAnswer) -> Record {
    let mut record = person("hurt");
    say(&mut record, SafetyItem::Hurt, answer, NOW);
    record
}

pub fn answer(record: &mut Record, value: u8, now: u64) {
    let value = Level::new(value).map_or(Reply::Missing, Reply::Given);
    change_answers(record, now, |answers| answers.set_item(Item::ALL[0], value));
}

/// Everything that is still missing.
pub fn finish(record: &mut Record, now: u64) {
    change_answers(record, now, |answers| *answers = complete(answers.clone()));
}

pub fn hurt(record: &Record) -> Option<SafetyAnswer> {
    record.answers.safety_reply(SafetyItem::Hurt)
}

#[test]
fn a_yes_that_was_not_heard_stays() {
    for (said, back) in [(250, 300), (300, 250), (300, 300)] {
        let [mut here, mut there] = begun(&hurt_was(No));
        say(&mut there, SafetyItem::Hurt, Yes, BEGUN + said);
        here.end_round_early(BEGUN + back);
        let both = met(&here, &there);
        assert_eq!((hurt(&both), state(&both)), (Some(Yes), SafetyState::Flag), "{said}, back at {back}");
        assert!(both.answers.is_complete() && both.rounds.is_empty());
    }
}

/// Also where the one that went back had said "no" after it: an answer of a round that is no more.
#[test]
fn a_no_in_a_round_that_was_left_takes_nothing_back() {
    let [mut here, mut there] = begun(&hurt_was(No));
    say(&mut there, SafetyItem::Hurt, Yes, BEGUN + 250);
    say(&mut here, SafetyItem::Hurt, No, BEGUN + 260);
    here.end_round_early(BEGUN + 300);
    assert_eq!(hurt(&met(&here, &there)), Some(Yes));
}

/// In an open round it would not count alone, and so it doesn't when the round is gone.
#[test]
fn a_no_in_the_open_round_does_not_count_alone() {
    for former in [Yes, Skip] {
        for said in [250, 301] {
            let [mut here, mut there] = begun(&hurt_was(former));
            here.end_round_early(BEGUN + 300);
            say(&mut there, SafetyItem::Hurt, No, BEGUN + said);
            assert_eq!(hurt(&met(&here, &there)), Some(former), "{former:?}, no at {said}");
        }
    }
}

/// Old answers and one new one were nobody's.
#[test]
fn answers_of_both_are_not_mixed() {
    for said in [250, 301] {
        for value in 0..=4 {
            let former = person("hurt");
            let [mut here, mut there] = begun(&former);
            // The one that goes back has answered as before, or not at all.
            for own in [None, former.answers.item(Item::ALL[0]).given()] {
                if let Some(own) = own {
                    answer(&mut here, own.value(), BEGUN + 260);
                }
                answer(&mut there, value, BEGUN + said);
                let mut back = here.clone();
                back.end_round_early(BEGUN + 300);
                let both = met(&back, &there);
                assert_eq!(both.answers, former.answers, "{value} at {said}");
                assert_eq!((both.answered_at(), both.rounds.is_empty()), (back.answered_at(), true));
            }
        }
    }
}

/// What was the same in the open round is brought back as well: nothing of the round is later, key by key.
#[test]
fn every_key_is_brought_back() {
    let former = person("hurt");
    let [mut here, mut there] = begun(&former);
    answer(&mut there, 4, BEGUN + 250);
    let same = former.answers.item(Item::ALL[0]);
    change_answers(&mut here, BEGUN + 200, |answers| answers.set_item(Item::ALL[0], same));
    here.end_round_early(BEGUN + 300);
    let age = (here.answered_at(), here.items_answered_at());
    assert!(age.0.abs_diff(NOW) < EVERY && age.0 == age.1, "they are as old as they were");
    there.merge(&here);
    assert_eq!(there.answers.item(Item::ALL[0]), same);
}

/// A skip in a check-in stands with the round before the open one.
#[test]
fn a_check_in_in_the_open_round_is_not_lost() {
    for (said, then) in [(Skip, Skip), (Yes, Yes), (No, No)] {
        for at in [250, 350] {
            let [mut here, mut there] = begun(&person("hurt"));
            here.end_round_early(BEGUN + 300);
            there.check_in(CheckIn { afraid: said, ..CheckIn::default() }, BEGUN + at);
            let both = met(&here, &there);
            assert_eq!(both.answers.safety_reply(SafetyItem::Afraid), Some(then), "at {at}");
            assert!(both.answers.is_complete() && both.rounds.is_empty());
        }
    }
}

/// Who goes back and then takes a "yes" back has done both: an older tab doesn't bring it back.
#[test]
fn what_was_said_after_going_back_counts() {
    let [mut here, mut there] = begun(&hurt_was(Yes));
    say(&mut there, SafetyItem::Hurt, Yes, BEGUN + 250);
    here = over(&here, &there);
    here.end_round_early(BEGUN + 300);
    say(&mut here, SafetyItem::Hurt, No, BEGUN + 400);
    answer(&mut here, 4, BEGUN + 410);
    assert_eq!(met(&here, &there), here);
    // And one that was said there since is later still.
    say(&mut there, SafetyItem::Hurt, Skip, BEGUN + 500);
    say(&mut there, SafetyItem::Hurt, Yes, BEGUN + 510);
    assert_eq!(hurt(&met(&here, &there)), Some(Yes));
}

/// Nor does one that knew of the way back, and slept while a new round was begun.
#[test]
fn what_was_taken_back_before_a_new_round_stays_so() {
    let [mut here, _] = begun(&hurt_was(No));
    say(&mut here, SafetyItem::Hurt, Yes, BEGUN + 250);
    here.end_round_early(BEGUN + 300);
    let asleep = here.clone();
    say(&mut here, SafetyItem::Hurt, No, BEGUN + 400);
    here.begin_round(BEGUN + 500);
    assert_eq!(met(&asleep, &here), here);
    finish(&mut here, BEGUN + 600);
    assert_eq!(met(&asleep, &here), here);
    assert_eq!(state(&here), SafetyState::Clear);
}
