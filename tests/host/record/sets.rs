//! Every member of every closed set, from an answer to a file: a set that grows takes its new members along.

use super::change::Change;
use super::{NOW, answered, changed, merged, noted, read, stored};
use crate::people::named;
use groundwork::questionnaire::{
    Answers, Breach, Item, Level, Reply, Role, SafetyAnswer, SafetyItem, Status,
};
use groundwork::record::{Aside, Found, Record, import_text};

/// One value after the other is said, and each of them outlasts what can happen to a record.
fn each_stays<T: Copy>(values: &[T], say: impl Fn(&mut Record, T)) {
    let one = |value: &T| {
        let mut record = Record::default();
        say(&mut record, *value);
        record
    };
    let said: Vec<Record> = values.iter().map(one).collect();
    for one in &said {
        let file = stored(one);
        assert_eq!(read(&file.to_text()), Ok(file.clone()));
        assert_eq!(import_text(&(file.to_text() + "\n")), Ok(Found::Plain(file)));
        assert_eq!(merged(&Record::default(), one), *one, "nothing said may win over it");
        let mut replaced = noted().record;
        replaced.replace_with(one, NOW);
        assert_eq!((&replaced.answers, replaced.is_empty()), (&one.answers, one.is_empty()));
        assert!(one.steps.iter().all(|(id, step)| {
            let kept = replaced.steps.get(id).expect(id);
            (step.done, step.moves, step.aside, &step.note) == (kept.done, kept.moves, kept.aside, &kept.note)
        }));
        // Stamped, it is told from nothing and from every other value.
        for other in said.iter().filter(|other| *other != one).chain([&Record::default()]) {
            assert_eq!(changed(other, NOW, |record| *record = one.clone()).latest(), NOW);
            // And where neither has a stamp, both sides agree.
            assert_eq!(merged(one, other), merged(other, one));
        }
    }
    assert!(said.iter().enumerate().all(|(i, one)| said[..i].iter().all(|other| other != one)));
}

#[test]
fn breaches() {
    each_stays(Breach::ALL, |record, breach| record.answers.set_breach(breach, true));
    each_stays(Breach::ALL, |record, but| {
        for breach in Breach::ALL {
            record.answers.set_breach(*breach, *breach != but);
        }
    });
    each_stays(&[()], |record, ()| record.answers.set_no_breach());
}

#[test]
fn safety_answers() {
    for item in SafetyItem::ALL {
        each_stays(SafetyAnswer::ALL, |record, answer| record.answers.set_safety(*item, Some(answer)));
    }
    each_stays(SafetyItem::ALL, |record, item| record.answers.set_safety(item, Some(SafetyAnswer::Yes)));
}

#[test]
fn scored_items() {
    let values = Level::ALL.map(Reply::Given).into_iter().chain([Reply::Declined]).collect::<Vec<_>>();
    for item in Item::ALL {
        each_stays(&values, |record, value| record.answers.set_item(*item, value));
    }
    each_stays(Item::ALL, |record, item| record.answers.set_item(item, Reply::Declined));
}

#[test]
fn role_status_and_strain() {
    each_stays(Role::ALL, |record, role| record.answers.role = Reply::Given(role));
    each_stays(Status::ALL, |record, status| record.answers.status = Reply::Given(status));
    each_stays(&Level::ALL, |record, level| record.answers.strain = Reply::Given(level));
}

#[test]
fn parts_of_a_step() {
    each_stays(Aside::ALL, |record, aside| Change::Aside("talk", Some(aside)).apply(record));
    let moves: Vec<u32> = (0..u32::BITS).map(|bit| 1 << bit).collect();
    each_stays(&moves, |record, moves| Change::Moves("talk", moves).apply(record));
    each_stays(&["a", "b"], |record, note| Change::Note("talk", note.to_owned()).apply(record));
    each_stays(&[true], |record, done| Change::Done("talk", done).apply(record));
    // Each part has a stamp of its own.
    let parts: [fn(&mut Record); 4] = [
        |record| Change::Done("talk", true).apply(record),
        |record| Change::Moves("talk", 1).apply(record),
        |record| Change::Aside("talk", Some(Aside::NotNow)).apply(record),
        |record| Change::Note("talk", "a".to_owned()).apply(record),
    ];
    for part in parts {
        let record = changed(&Record::default(), NOW, part);
        assert_eq!(record.data_text().matches(&NOW.to_string()).count(), 1);
    }
}

/// What was heard about safety makes the name of a round: no two of all that can be heard have one.
#[test]
fn no_two_rounds_of_one_time_have_one_name() {
    let mut heard = vec![named("hurt")];
    for item in SafetyItem::ALL {
        let with = |answers: &Answers| {
            let said = SafetyAnswer::ALL.iter().map(|answer| {
                let mut answers = answers.clone();
                answers.set_safety(*item, Some(*answer));
                answers
            });
            said.collect::<Vec<_>>()
        };
        heard = heard.iter().flat_map(with).collect();
    }
    let names = heard.iter().map(|answers| {
        let mut record = answered(answers.clone(), NOW);
        record.begin_round(NOW + 1);
        record.rounds.newest().expect("a round").0
    });
    let names: std::collections::BTreeSet<u64> = names.collect();
    assert_eq!(names.len(), SafetyAnswer::COUNT.pow(SafetyItem::COUNT as u32));
    // They lie in one stretch of time, and the remainder tells how many questions there were.
    let every = super::rounds::EVERY;
    assert!(names.iter().all(|name| name / every == NOW / every && name % 4 == SafetyItem::COUNT as u64 % 4));
}
