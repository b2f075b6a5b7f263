//! What holds whenever two sides meet, whatever each has done in a round.

use super::{MONTH, NOW, complete, met, over, scored};
use crate::random::config;
use crate::record::answered;
use crate::record::change::{Change, answers, change, check_in, record};
use crate::record::flat::{Flat, flat};
use groundwork::questionnaire::{Answers, Reply, SafetyAnswer, SafetyItem};
use groundwork::record::{CheckIn, Record, care};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// What somebody does in a round.
#[derive(Debug, Clone)]
enum Act {
    Change(Change),
    CheckIn(CheckIn),
    /// Deletes a round from the list.
    Drop(usize),
    Begin,
    Back,
    Finish,
    /// Takes a copy from some time before in the place of what is here.
    Replace(usize),
}

/// Rounds are acts of their own; and no page takes an answer away without another in its place.
fn is_possible(change: &Change) -> bool {
    !matches!(
        change,
        Change::Round(..)
            | Change::DropRound(_)
            | Change::Safety(_, None)
            | Change::Role(Reply::Missing)
            | Change::Status(Reply::Missing)
            | Change::Strain(Reply::Missing)
            | Change::Item(_, Reply::Missing)
            | Change::Breach(None)
    )
}

fn in_a_round() -> BoxedStrategy<Act> {
    let safety = (select(SafetyItem::ALL), select(SafetyAnswer::ALL));
    prop_oneof![
        4 => safety.prop_map(|(item, said)| Act::Change(Change::Safety(item, Some(said)))),
        2 => change().prop_map(Act::Change),
        1 => check_in().prop_map(Act::CheckIn),
    ]
    .boxed()
}

fn anything() -> BoxedStrategy<Act> {
    prop_oneof![
        5 => in_a_round(),
        1 => (0..4usize).prop_map(Act::Drop),
        2 => Just(Act::Begin),
        2 => Just(Act::Back),
        2 => Just(Act::Finish),
        1 => (0..8usize).prop_map(Act::Replace),
    ]
    .boxed()
}

/// Does it, as the app does: in an open round, the one before it is not to be deleted.
fn act(record: &mut Record, act: &Act, past: &[Record], now: u64) {
    let before = record.clone();
    match act {
        // These set their stamps themselves.
        Act::CheckIn(said) => _ = record.check_in(said.clone(), now, u16::MAX),
        Act::Begin => record.begin_round(now),
        Act::Back => record.end_round_early(now),
        Act::Replace(nth) => past.get(*nth).map_or((), |copy| record.replace_with(copy, now)),
        _ => {
            match act {
                Act::Drop(nth) if record.open_since().is_none() => Change::DropRound(*nth).apply(record),
                Act::Change(change) if is_possible(change) => change.apply(record),
                Act::Drop(_) | Act::Change(_) => {}
                _ => record.answers = complete(record.answers.clone()),
            }
            record.stamp_changes(&before, now);
        }
    }
}

/// With its time, in seconds after the beginning.
fn acts() -> impl Strategy<Value = Vec<(u64, Act)>> {
    vec((1..100u64, in_a_round()), 0..8).prop_map(|mut acts| {
        acts.sort_by_key(|(time, _)| *time);
        acts
    })
}

const SECOND: u64 = 1000;
const BEGUN: u64 = NOW + MONTH;

fn careful(answers: &Answers, item: SafetyItem) -> u8 {
    care(answers.safety_reply(item))
}

/// All but what was said about safety.
fn plain(record: &Record) -> Flat {
    let mut flat = flat(record);
    flat.retain(|key, _| !key.starts_with("safety."));
    flat
}

proptest! {
    #![proptest_config(config())]

    /// Two sides know of an open round, and one goes back.
    #[test]
    fn a_yes_of_either_side_stays(
        former in answers(), here in acts(), there in acts(), since in acts(), back in 1..200u64, finishes in any::<bool>(),
    ) {
        let mut begun = answered(complete(former), NOW);
        begun.begin_round(BEGUN);
        let (mut one, mut other) = (begun.clone(), begun.clone());
        for (time, what) in &here {
            act(&mut one, what, &[], BEGUN + time * SECOND);
        }
        for (time, what) in &there {
            act(&mut other, what, &[], BEGUN + time * SECOND + 1);
        }
        // What is said before and after the other's way back.
        for (time, what) in &since {
            act(&mut other, what, &[], BEGUN + (100 + time) * SECOND + 1);
        }
        one.end_round_early(BEGUN + back.max(here.last().map_or(0, |(time, _)| *time)) * SECOND + 2);
        if finishes {
            act(&mut other, &Act::Finish, &[], BEGUN + 100 * SECOND + 3);
        }
        let both = met(&one, &other);
        for item in SafetyItem::ALL {
            let [mine, theirs] = [&one, &other].map(|record| careful(&record.in_force(), *item));
            let is = careful(&both.in_force(), *item);
            if finishes {
                // A whole round counts alone, also beside what the one before it said: not beside what it has not heard.
                let former = other.rounds.newest().map_or(0, |(_, former)| careful(former, *item));
                let expected = if mine > former { mine.max(theirs) } else { theirs };
                // Where a check-in has changed the former round, it may be one that was begun after the way back.
                let skipped = there.iter().chain(&since).any(|(_, act)| matches!(act, Act::CheckIn(said) if said.afraid == SafetyAnswer::Skip));
                prop_assert!(is == expected || skipped && is == theirs, "{:?}: {} of {} and {}", item, is, mine, theirs);
            } else {
                prop_assert_eq!(is, mine.max(theirs), "{:?}", item);
            }
        }
        // The other answers are one side's, and as old as they are: old ones and a new one were nobody's.
        let expected = if finishes { &other } else { &one };
        prop_assert_eq!(both.answers.is_complete(), true);
        prop_assert_eq!((both.answered_at(), both.items_answered_at()), (expected.answered_at(), expected.items_answered_at()));
        prop_assert_eq!(scored(&both.answers), scored(&expected.answers));
        prop_assert_eq!(both.rounds.newest().map(|(at, _)| at), expected.rounds.newest().map(|(at, _)| at));
    }

    /// Whatever it is that meets.
    #[test]
    fn it_is_the_same_from_both_sides(one in record(), other in record(), here in vec(anything(), 0..8), there in vec(anything(), 0..8)) {
        let sides = [(one.clone(), here), (other, there)].map(|(mut record, acts)| {
            for (n, what) in (1..).zip(&acts) {
                act(&mut record, what, &[], NOW + n * MONTH);
            }
            record
        });
        prop_assert_eq!(over(&sides[0], &sides[1]), over(&sides[1], &sides[0]));
    }

    /// A tab that has been asleep brings nothing back, whatever was done meanwhile: at most a safety answer is more
    /// careful than it was.
    #[test]
    fn who_knows_less_changes_nothing(former in answers(), acts in vec((1..40u64, anything()), 0..16), asleep in 0..16usize) {
        let mut past = vec![answered(complete(former), NOW)];
        let mut now = NOW;
        for (days, what) in &acts {
            now += days * MONTH / 30;
            let mut record = past.last().cloned().unwrap_or_default();
            act(&mut record, what, &past, now);
            past.push(record);
        }
        let (last, old) = (past.last().expect("one"), &past[asleep % past.len()]);
        let both = met(last, old);
        prop_assert_eq!(plain(&both), plain(last));
        for item in SafetyItem::ALL {
            prop_assert!(careful(&both.answers, *item) >= careful(&last.answers, *item), "{:?}", item);
        }
    }
}
