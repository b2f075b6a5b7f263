//! One device goes back from a round, and the other has not heard of it: answers of both are not mixed, and a
//! "yes" of either stays.

use super::{EVERY, MONTH, NOW, change_answers, complete, met, over, person, say, state};
use groundwork::questionnaire::SafetyAnswer::{self, No, Skip, Yes};
use groundwork::questionnaire::{Item, Level, Reply, SafetyItem, SafetyState};
use groundwork::record::Record;

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

/// What is said there in the round that is left here counts as in an open round: a "yes" stays, also beside a later
/// "no" from here, and a "no" doesn't count alone. `joined` says the same of everything else that was answered.
#[test]
fn what_was_not_heard_is_never_less_careful() {
    for (former, there_says, here_says, back, then) in [
        (No, (Yes, 250), None, 300, Yes),
        (No, (Yes, 300), None, 250, Yes),
        (No, (Yes, 300), None, 300, Yes),
        (No, (Yes, 250), Some((No, 260)), 300, Yes),
        (Yes, (No, 250), None, 300, Yes),
        (Yes, (No, 301), None, 300, Yes),
        (Skip, (No, 250), None, 300, Skip),
        (Skip, (No, 301), None, 300, Skip),
    ] {
        let [mut here, mut there] = begun(&hurt_was(former));
        say(&mut there, SafetyItem::Hurt, there_says.0, BEGUN + there_says.1);
        if let Some((answer, at)) = here_says {
            say(&mut here, SafetyItem::Hurt, answer, BEGUN + at);
        }
        here.end_round_early(BEGUN + back);
        let both = met(&here, &there);
        assert_eq!(hurt(&both), Some(then), "{former:?}, {there_says:?} there, {here_says:?} here");
        assert_eq!(state(&both) == SafetyState::Flag, then == Yes);
        assert!(both.answers.is_complete() && both.rounds.is_empty());
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
