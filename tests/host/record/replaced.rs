//! A copy in the place of what is here: its values win over all of that, and stay as old as they were.

use super::change::record;
use super::rounds::{EVERY, over};
use super::{NOW, answered, changed};
use crate::people::named;
use crate::random::config;
use groundwork::questionnaire::{Item, Level, Reply, SafetyAnswer, SafetyItem};
use groundwork::record::{CheckIn, Record};
use proptest::prelude::*;

const DAY: u64 = 24 * 60 * 60 * 1000;

fn person(name: &str, time: u64) -> Record {
    answered(named(name), time)
}

fn replaced(mine: &Record, other: &Record, now: u64) -> Record {
    let mut out = mine.clone();
    out.replace_with(other, now);
    // Nobody who knows one of the two takes anything of it back.
    for known in [mine, other] {
        assert_eq!(over(known, &out), out);
        assert_eq!(over(&out, known), out);
    }
    out
}

/// When the answers were given, and the scored ones among them.
fn ages(record: &Record) -> (u64, u64) {
    (record.answered_at(), record.items_answered_at())
}

#[test]
fn answers_stay_as_old_as_they_were() {
    let mine = person("flag", NOW + 90 * DAY);
    // The day of the latest answer is one, that of the scored ones another.
    let file =
        changed(&person("hurt", NOW), NOW + 27 * DAY, |record| record.answers.strain = Reply::Declined);
    assert_eq!(ages(&file), (NOW + 27 * DAY, NOW));
    let mut record = replaced(&mine, &file, NOW + 100 * DAY);
    assert_eq!((&record.answers, ages(&record)), (&file.answers, ages(&file)));
    // To undo it, and to undo that.
    record = replaced(&record, &mine, NOW + 101 * DAY);
    assert_eq!((&record.answers, ages(&record)), (&mine.answers, ages(&mine)));
    record = replaced(&record, &file, NOW + 101 * DAY + 1);
    assert_eq!((&record.answers, ages(&record)), (&file.answers, ages(&file)));
    // What is said now is of now; and a round has the name of the answers, not of the import.
    let later = changed(&record, NOW + 102 * DAY, |record| {
        record.answers.set_item(Item::ALL[0], Level::new(4).map_or(Reply::Missing, Reply::Given));
    });
    assert_eq!(ages(&later), (NOW + 102 * DAY, NOW + 102 * DAY));
    record.begin_round(NOW + 103 * DAY);
    let (name, former) = record.rounds.newest().expect("a round");
    assert!(name.abs_diff(NOW + 27 * DAY) < EVERY && *former == file.answers);
    record.end_round_early(NOW + 104 * DAY);
    assert_eq!(ages(&record), (name, name));
}

/// Also of somebody who went back from a round, or is in the middle of one.
#[test]
fn of_rounds_as_well() {
    let mine = person("flag", NOW + 90 * DAY);
    let mut file = person("hurt", NOW);
    file.begin_round(NOW + 30 * DAY);
    let open = replaced(&mine, &file, NOW + 100 * DAY);
    assert_eq!((open.open_since(), &open.answers), (file.open_since(), &file.answers));
    let finished = changed(&open, NOW + 110 * DAY, |record| record.answers = mine.answers.clone());
    assert_eq!(ages(&finished), (NOW + 110 * DAY, NOW + 110 * DAY));
    file.end_round_early(NOW + 31 * DAY);
    let back = replaced(&mine, &file, NOW + 100 * DAY);
    assert_eq!((&back.answers, ages(&back)), (&file.answers, ages(&file)));
    let mut again = back.clone();
    again.begin_round(NOW + 120 * DAY);
    assert!(again.rounds.newest().is_some_and(|(name, _)| name.abs_diff(NOW) < EVERY));
    assert_eq!(replaced(&again, &back, NOW + 121 * DAY).answers, back.answers);
}

/// What went with the import is not what the answers were.
#[test]
fn a_round_that_went_lends_its_day_to_nobody() {
    let mut mine = person("flag", NOW + 50 * DAY);
    mine.begin_round(NOW + 80 * DAY);
    let mine = changed(&mine, NOW + 80 * DAY, |record| record.answers = person("hurt", 0).answers);
    let mut file = person("both", NOW - 60 * DAY);
    file.begin_round(NOW - 30 * DAY);
    let file = changed(&file, NOW, |record| record.answers = person("hurt", 0).answers);
    let record = replaced(&mine, &file, NOW + 100 * DAY);
    assert_eq!((&record.answers, ages(&record)), (&file.answers, ages(&file)));
    assert!(record.rounds.iter().eq(file.rounds.iter()));
}

/// A yes that a later round took back doesn't come back with the import, though all comes at one moment.
#[test]
fn what_a_later_round_took_back_stays_so() {
    let afraid = |record: &mut Record| record.answers.set_safety(SafetyItem::Afraid, Some(SafetyAnswer::Yes));
    let mut file = changed(&person("hurt", NOW), NOW, afraid);
    file.begin_round(NOW + 3 * DAY);
    file = changed(&file, NOW + 3 * DAY + 600_000, |record| record.answers = person("hurt", 0).answers);
    file.begin_round(NOW + 5 * DAY);
    let in_force = file.in_force().into_owned();
    assert_eq!(in_force.safety_reply(SafetyItem::Afraid), Some(SafetyAnswer::No));
    let record = replaced(&person("flag", NOW + 90 * DAY), &file, NOW + 100 * DAY);
    assert_eq!(*record.in_force(), in_force);
    let before = changed(&file, NOW + 101 * DAY, |record| record.looked_again = true);
    let undone = replaced(&replaced(&before, &record, NOW + 102 * DAY), &before, NOW + 103 * DAY);
    assert_eq!(*undone.in_force(), in_force);
}

/// On a new device there is nothing to win over: it is the same record, with all its times.
#[test]
fn on_a_new_device_it_is_taken_as_it_is() {
    let mut file = person("hurt", NOW);
    file.check_in(CheckIn::default(), NOW + DAY, u16::MAX);
    file.begin_round(NOW + 30 * DAY);
    assert_eq!(replaced(&Record::default(), &file, NOW + 100 * DAY), file);
    // What was said before there were stamps is something.
    let old = Record { stamps: groundwork::record::Stamps::default(), ..person("flag", NOW) };
    let emptied = replaced(&old, &Record::default(), NOW);
    assert!(emptied.answers.is_empty());
}

proptest! {
    #![proptest_config(config())]

    /// Whatever it is: said before a round that is there, it is as old as that one is at least.
    #[test]
    fn all_stay_as_old_as_they_were(mine in record(), other in record(), now in 0..2 * NOW) {
        let after = other.rounds.newest().map_or(0, |(at, _)| at + 1);
        let record = replaced(&mine, &other, now);
        let (answered, items) = ages(&other);
        let (is, items_is) = ages(&record);
        // The first name that is free.
        for (is, was) in [(is, answered), (items_is, items)] {
            prop_assert!((was..=was.max(after) + 20).contains(&is), "{} of {}", is, was);
        }
        prop_assert_eq!(record.answers, other.answers);
    }
}
