//! What is kept: the format, damage of every kind, and several tabs with one storage.
//!
//! `change` holds random changes, of the sets that `contract` holds to their ids. `flat` reads a record's JSON as a
//! list of keys: it knows the format by `contract` alone and shares no code with the record.

pub mod change;
mod checkins;
mod clock;
mod damage;
mod draft;
pub mod edits;
mod fields;
mod flat;
mod frozen;
mod import;
mod killed;
mod locked;
mod merge;
mod open;
mod replaced;
mod room;
mod round_trip;
mod rounds;
mod sets;
mod storage;
mod tabs;
mod write;

use groundwork::questionnaire::Answers;
use groundwork::record::{Found, Record, RecordError, Stored};

/// A record of ours as it would be in storage.
pub fn stored(record: &Record) -> Stored {
    Stored { revision: 7, begun: 1_763_840_000_123, record: record.clone() }
}

/// Reads a text that is not locked.
pub fn read(text: &str) -> Result<Stored, RecordError> {
    Stored::read(text).map(|found| match found {
        Found::Plain(stored) => stored,
        Found::Locked(_) => panic!("locked: {text}"),
    })
}

/// A file of `tests/fixtures/records/`, without the end of its line.
pub fn fixture(name: &str) -> String {
    crate::people::read(&format!("tests/fixtures/records/{name}.json")).trim_end().to_owned()
}

/// Puts something else in one place of a file.
pub fn edited(name: &str, old: &str, new: &str) -> String {
    let text = fixture(name);
    assert!(text.matches(old).count() > 0, "{old:?} is not in {name}");
    text.replacen(old, new, 1)
}

/// The record of the file with notes.
pub fn noted() -> Stored {
    read(&fixture("schema-2")).expect("schema-2.json")
}

/// The same, changed and written once more.
pub fn noted_later() -> Stored {
    let mut later = noted();
    later.revision += 1;
    later.record.looked_again = true;
    later
}

/// The record of somebody who answered all of this at a time.
pub fn answered(answers: Answers, time: u64) -> Record {
    changed(&Record::default(), time, |record| record.answers = answers)
}

/// Does something to a record at a time, as the app does.
pub fn change_at(record: &mut Record, now: u64, change: impl FnOnce(&mut Record)) {
    let before = record.clone();
    change(record);
    record.stamp_changes(&before, now);
}

/// Another record, to which it was done.
pub fn changed(record: &Record, now: u64, change: impl FnOnce(&mut Record)) -> Record {
    let mut out = record.clone();
    change_at(&mut out, now, change);
    out
}

pub fn merged(one: &Record, other: &Record) -> Record {
    let mut out = one.clone();
    out.merge(other);
    out
}

/// What two sides have once each has met the other: the same.
pub fn agreed(add: [&dyn Fn(&mut Record); 2]) -> Record {
    let [one, other] = add.map(|add| changed(&Record::default(), NOW, add));
    let both = merged(&one, &other);
    assert_eq!(merged(&other, &one), both);
    both
}

/// A day in November 2025, in milliseconds.
pub const NOW: u64 = 1_763_840_000_000;

/// An open text (everything before its tail) with the checksum that it should have, computed bit by
/// bit as the standard says it.
pub fn closed(open: &str) -> String {
    let mut crc = u32::MAX;
    for byte in open.bytes() {
        crc ^= u32::from(byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 };
        }
    }
    format!("{open},\"checksum\":\"{:08x}\"}}", !crc)
}

/// A text without its tail.
pub fn open_part(text: &str) -> &str {
    text.rsplit_once(",\"checksum\":").expect("a tail").0
}
