//! The browser ends between two writes, or in the middle of one: what opens is what was there before,
//! or what was to be there.

use super::storage::{BEFORE, Call, LAST, MAIN, Storage, delete, lock, save};
use super::{fixture, noted, noted_later};
use groundwork::record::{Found, Opened, Stored};

fn opened(storage: &Storage) -> Opened {
    Opened::of(storage.get(MAIN), storage.get(LAST))
}

/// The record that opens, also from the copy.
fn record(storage: &Storage) -> Option<Stored> {
    match opened(storage) {
        Opened::Good(Found::Plain(stored)) | Opened::FromLast { found: Found::Plain(stored), .. } => {
            Some(stored)
        }
        Opened::Nothing => None,
        other => panic!("{other:?}"),
    }
}

/// Storage after each call of a sequence, from none to all.
fn at_each_point(start: &Storage, calls: &[Call]) -> Vec<Storage> {
    let mut storage = start.clone();
    let mut all = vec![storage.clone()];
    for call in calls {
        storage.call(call);
        all.push(storage.clone());
    }
    all
}

/// Where this was written.
fn saved(text: &str) -> Storage {
    at_each_point(&Storage::default(), &save(text)).pop().expect("a storage")
}

#[test]
fn between_the_writes_of_a_save() {
    for (start, before, after) in
        [(Storage::default(), None, noted()), (saved(&noted().to_text()), Some(noted()), noted_later())]
    {
        let points = at_each_point(&start, &save(&after.to_text()));
        let records: Vec<_> = points.iter().map(record).collect();
        assert_eq!(records, [before, Some(after.clone()), Some(after)]);
    }
}

/// A write that a crash left half done, of the text or of its copy, cut at any byte.
#[test]
fn in_the_middle_of_a_write() {
    let text = noted_later().to_text();
    for at in (0..text.len()).step_by(16).filter(|at| text.is_char_boundary(*at)) {
        let mut storage = saved(&noted().to_text());
        storage.call(&Call::Set(MAIN, text[..at].to_owned()));
        assert_eq!(record(&storage), Some(noted()), "text cut at {at}");
        storage.call(&Call::Set(MAIN, text.clone()));
        storage.call(&Call::Set(LAST, text[..at].to_owned()));
        assert_eq!(record(&storage), Some(noted_later()), "copy cut at {at}");
    }
}

/// What opens at each point is the whole record, and in the end nothing plain is left.
#[test]
fn between_the_writes_of_turning_the_lock_on() {
    let locked = fixture("schema-2-locked");
    let mut start = saved(&noted().to_text());
    start.call(&Call::Set(BEFORE, noted().to_text()));
    let points = at_each_point(&start, &lock(&locked));
    let plain = |storage: &Storage| storage.texts().filter(|text| text.contains("trust.honest")).count();
    assert_eq!(points.iter().map(plain).collect::<Vec<_>>(), [3, 2, 1, 0]);
    for storage in points {
        match opened(&storage) {
            Opened::Good(Found::Plain(stored)) => assert_eq!(stored, noted()),
            Opened::Good(Found::Locked(there)) => assert_eq!(there.to_text(), locked),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn between_the_writes_of_turning_the_lock_off() {
    let locked = saved(&fixture("schema-2-locked"));
    for storage in at_each_point(&locked, &save(&noted_later().to_text())) {
        assert!(matches!(opened(&storage), Opened::Good(_)), "{:?}", opened(&storage));
    }
}

/// Deleting is not done until all is gone; what is half deleted is still the whole record.
#[test]
fn between_the_removals_of_deleting() {
    let mut start = saved(&noted().to_text());
    start.call(&Call::Set(BEFORE, noted_later().to_text()));
    let points = at_each_point(&start, &delete());
    assert!(points.last().is_some_and(Storage::is_empty));
    for storage in points {
        assert_eq!(record(&storage), (!storage.is_empty()).then(noted));
    }
}
