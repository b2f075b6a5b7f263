//! A round that is begun, left, and finished, by example people.

use super::{EVERY, MONTH, NOW, change_answers, person, say, state};
use crate::outcome::Outcome;
use crate::record::answered;
use groundwork::questionnaire::SafetyAnswer::{No, Skip, Yes};
use groundwork::questionnaire::{Page, Reply, Role, SafetyItem, SafetyState};
use groundwork::record::{CheckIn, Record};

#[test]
fn a_round_begins_empty_and_the_plan_stays() {
    for (_, answers) in crate::people::all() {
        if !answers.is_complete() {
            continue;
        }
        let mut record = answered(answers.clone(), NOW);
        record.looked_again = true;
        record.steps.change("talk", |step| step.done = true);
        record.check_in(
            CheckIn { afraid: answers.safety(SafetyItem::Afraid), ..CheckIn::default() },
            NOW,
            u16::MAX,
        );
        let at = record.answered_at();
        record.begin_round(NOW + MONTH);
        assert!(record.answers.is_empty() && !record.looked_again);
        assert!(record.steps.get("talk").is_some_and(|step| step.done) && !record.checkins.is_empty());
        let (name, former) = record.rounds.newest().expect("a round");
        assert!(name.abs_diff(at) < EVERY, "{name} is the time of the answers");
        assert_eq!(*former, answers);
        assert_eq!(*record.in_force(), answers);
        assert_eq!(Page::first_open(&record.answers), Some(Page::About));
        // What isn't complete is not put away, and nothing begins twice.
        let once = record.clone();
        record.begin_round(NOW + 2 * MONTH);
        assert_eq!(record, once);
    }
}

#[test]
fn a_complete_round_counts_alone() {
    let mut record = person("flag");
    assert_eq!(state(&record), SafetyState::Flag);
    record.begin_round(NOW + MONTH);
    let clear = person("hurt").answers;
    change_answers(&mut record, NOW + MONTH, |answers| {
        *answers = clear.clone();
        answers.strain = Reply::Missing;
    });
    assert_eq!(state(&record), SafetyState::Flag, "one answer is missing");
    change_answers(&mut record, NOW + MONTH, |answers| answers.strain = clear.strain);
    assert_eq!((&*record.in_force(), state(&record)), (&clear, SafetyState::Clear));
}

/// The plan that a yes leads to is there with the click.
#[test]
fn a_yes_in_an_open_round_counts_at_once() {
    let mut record = person("hurt");
    record.begin_round(NOW + MONTH);
    let plan = |record: &Record| Outcome::of(record.in_force().into_owned()).first();
    let before = plan(&record);
    say(&mut record, SafetyItem::Afraid, Yes, NOW + MONTH);
    assert!(state(&record) == SafetyState::Flag && plan(&record) != before);
    say(&mut record, SafetyItem::Afraid, Skip, NOW + MONTH);
    assert_eq!(state(&record), SafetyState::Unknown, "a skip is no no");
    say(&mut record, SafetyItem::Afraid, No, NOW + MONTH);
    assert!(state(&record) == SafetyState::Clear && plan(&record) == before);
}

#[test]
fn going_back_early_keeps_what_is_careful() {
    let mut record = person("hurt");
    let before = record.answers.clone();
    record.begin_round(NOW + MONTH);
    say(&mut record, SafetyItem::Own, Skip, NOW + MONTH);
    say(&mut record, SafetyItem::Afraid, Yes, NOW + MONTH);
    change_answers(&mut record, NOW + MONTH, |answers| answers.role = Reply::Given(Role::Both));
    let open = record.clone();
    record.end_round_early(NOW + MONTH + 1);
    let mut expected = before;
    expected.set_safety(SafetyItem::Own, Some(Skip));
    expected.set_safety(SafetyItem::Afraid, Some(Yes));
    assert!(record.answers == expected && record.rounds.is_empty());
    let after = record.clone();
    record.merge(&open);
    assert_eq!(record, after, "a tab that didn't hear of it brings nothing back");
    record.end_round_early(NOW + MONTH + 2);
    assert_eq!(record, after);
}

/// Who goes back has not answered anew: the time of the answers stays, and so does the offer.
#[test]
fn answers_that_come_back_are_as_old_as_they_were() {
    let mut record = person("hurt");
    record.begin_round(NOW + MONTH);
    let (name, _) = record.rounds.newest().expect("a round");
    assert!(name.abs_diff(NOW) < EVERY);
    for n in 1..300 {
        record.end_round_early(NOW + 2 * MONTH + n);
        assert_eq!((record.answered_at(), record.items_answered_at()), (name, name), "{n}");
        record.begin_round(NOW + MONTH + n);
        assert_eq!(record.rounds.newest().map(|(at, _)| at), Some(name));
    }
    record.end_round_early(NOW + 3 * MONTH);
    change_answers(&mut record, NOW + 4 * MONTH, |answers| answers.strain = Reply::Declined);
    assert_eq!(record.answered_at(), NOW + 4 * MONTH);
}

/// Rounds on one device may lie nearer than four weeks: the name is that of the latest answer of any kind, and one may
/// begin sooner. A yes that a whole round has taken back since is not there again.
#[test]
fn a_yes_that_a_later_round_took_back_stays_so() {
    let day = 24 * 60 * 60 * 1000;
    for early in [false, true] {
        let mut record = person("hurt");
        say(&mut record, SafetyItem::Afraid, Yes, NOW);
        if !early {
            change_answers(&mut record, NOW + 27 * day, |answers| answers.strain = Reply::Declined);
        }
        let second = if early { NOW + 3 * day } else { NOW + 28 * day };
        record.begin_round(second);
        assert_eq!(state(&record), SafetyState::Flag);
        let clear = person("hurt").answers;
        change_answers(&mut record, second + 600_000, |answers| *answers = clear.clone());
        assert_eq!(state(&record), SafetyState::Clear);
        record.begin_round(second + if early { 2 * day } else { 28 * day });
        assert_eq!((&*record.in_force(), state(&record)), (&clear, SafetyState::Clear));
        record.end_round_early(second + 29 * day);
        assert_eq!(record.answers, clear, "nothing is written that was taken back");
    }
}

/// A check-in asks by itself. It never answers for the open round, but for a yes, and never makes anything
/// less careful.
#[test]
fn a_check_in_in_an_open_round() {
    for former in [No, Skip, Yes] {
        for (present, said, in_round, in_force) in [
            (None, No, None, former),
            (None, Skip, None, if former == No { Skip } else { former }),
            (None, Yes, Some(Yes), Yes),
            (Some(No), No, Some(No), former),
            (Some(No), Skip, Some(Skip), if former == No { Skip } else { former }),
            (Some(No), Yes, Some(Yes), Yes),
            (Some(Skip), No, Some(No), former),
            (Some(Yes), No, Some(Yes), Yes),
        ] {
            let mut record = person("hurt");
            say(&mut record, SafetyItem::Afraid, former, NOW);
            record.begin_round(NOW + MONTH);
            change_answers(&mut record, NOW + MONTH, |answers| {
                answers.set_safety(SafetyItem::Afraid, present);
            });
            let at = record.check_in(CheckIn { afraid: said, ..CheckIn::default() }, NOW + MONTH, u16::MAX);
            let context = format!("{former:?}, {present:?}, then {said:?}");
            assert_eq!(record.answers.safety_reply(SafetyItem::Afraid), in_round, "{context}");
            assert_eq!(record.in_force().safety_reply(SafetyItem::Afraid), Some(in_force), "{context}");
            assert!(record.checkins.iter().any(|(name, said_)| name == at && said_.afraid == said));
        }
    }
}

/// A day in a comparison must not tell that something was said about safety on it.
#[test]
fn a_safety_answer_moves_no_day() {
    let mut record = person("hurt");
    record.check_in(CheckIn { afraid: Skip, ..CheckIn::default() }, NOW + MONTH, u16::MAX);
    assert_eq!(record.answers.safety_reply(SafetyItem::Afraid), Some(Skip));
    assert_eq!(record.answered_at(), NOW);
    record.begin_round(NOW + 2 * MONTH);
    assert!(record.rounds.newest().is_some_and(|(name, _)| name.abs_diff(NOW) < EVERY));
}
