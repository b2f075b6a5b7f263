//! Every released schema still opens, and says what it said.

use super::flat::flat;
use super::{fixture, read};
use crate::people::{self, files, named};
use groundwork::questionnaire::{Level, SafetyAnswer, SafetyItem};
use groundwork::record::{Aside, CheckIn, MAX_STAMP, Record, Stored};

#[test]
fn schema_1() {
    let stored = read(&fixture("schema-1")).expect("schema-1.json");
    let record = Record { answers: named("hurt"), ..Record::default() };
    assert_eq!(stored, Stored { revision: 0, begun: 0, record });
    let looked = fixture("schema-1").replace("\"looked_again\":false", "\"looked_again\":true");
    assert!(read(&looked).expect(&looked).record.looked_again);
}

#[test]
fn schema_2() {
    let stored = read(&fixture("schema-2")).expect("schema-2.json");
    assert_eq!((stored.revision, stored.begun), (17, 1_763_840_000_123));
    let record = &stored.record;
    assert_eq!(record.answers, named("hurt"));
    assert!(!record.looked_again);
    let steps: Vec<&str> = record.steps.iter().map(|(id, _)| id).collect();
    assert_eq!(steps, ["ask_directly", "breathing_pause", "small_promise"]);
    let promise = record.steps.get("small_promise").expect("small_promise");
    assert!(promise.done && promise.moves == 0b101 && promise.aside.is_none());
    assert_eq!(promise.note, "Said it at breakfast.\nThen:\t\"I will call at six\" \\ and did.");
    let asked = record.steps.get("ask_directly").expect("ask_directly");
    assert!(!asked.done && asked.moves == 0 && asked.aside == Some(Aside::NotNow));
    assert_eq!(asked.note, "Après le 3 décembre – “vielleicht” 🙂");
    assert!(record.steps.get("breathing_pause").is_some_and(groundwork::record::Progress::is_blank));
    let keys = flat(record);
    for (key, stamp) in [
        ("role", 1_763_840_004_123),
        ("breach", 1_763_840_016_123),
        ("safety.own", 1_763_840_034_123),
        ("trust.predictable", 1_763_840_036_623),
        ("readiness.support", 1_763_840_104_123),
        ("looked_again", 0),
        ("step.small_promise.done", 1_763_926_411_502),
        ("step.small_promise.moves", 1_763_926_409_000),
        ("step.small_promise.aside", 0),
        ("step.small_promise.note", 1_763_926_500_777),
        ("step.ask_directly.aside", 1_764_012_000_000),
        ("step.ask_directly.note", 1_764_012_055_555),
        ("step.breathing_pause.done", 1_764_098_400_001),
    ] {
        assert_eq!(keys[key].stamp, stamp, "{key}");
    }
}

#[test]
fn schema_2_of_others() {
    let flagged = read(&fixture("schema-2-flag")).expect("schema-2-flag.json");
    assert_eq!((flagged.revision, flagged.begun), (3, 1_763_850_000_000));
    assert_eq!(flagged.record.answers, named("flag"));

    let identical = read(&fixture("schema-2-identical")).expect("schema-2-identical.json");
    assert_eq!((identical.revision, identical.begun), (MAX_STAMP, 0));
    assert!(identical.record.looked_again && identical.record.answers == named("identical"));

    let empty = read(&fixture("schema-2-empty")).expect("schema-2-empty.json");
    assert_eq!(empty, Stored { revision: 1, begun: 1_763_860_000_000, record: Record::default() });
}

#[test]
fn schema_2_with_check_ins() {
    let stored = read(&fixture("schema-2-checkins")).expect("schema-2-checkins.json");
    let found: Vec<_> = stored.record.checkins.iter().collect();
    let [(first, full), (last, bare)] = found[..] else { panic!("{found:?}") };
    assert_eq!((first, last), (1_764_446_400_000, 1_765_656_000_001));
    assert_eq!(full.trust.map(|level| level.map(Level::value)), [Some(1), Some(2), None, Some(3)]);
    assert_eq!((full.strain.map(Level::value), full.afraid), (Some(2), SafetyAnswer::No));
    assert_eq!((&*full.helped, &*full.hard), ("A walk – alone 🙂", "Said \"fine\",\nand was not."));
    assert_eq!(*bare, CheckIn { afraid: SafetyAnswer::Yes, ..CheckIn::default() });
    assert_eq!(stored.record.latest(), 1_765_656_000_001);
}

#[test]
fn schema_2_with_rounds() {
    let record = read(&fixture("schema-2-rounds")).expect("schema-2-rounds.json").record;
    let found: Vec<_> = record.rounds.iter().collect();
    let [(first, old), (last, whole)] = found[..] else { panic!("{found:?}") };
    assert_eq!((first, last), (0, 1_764_446_400_000));
    assert_eq!(old.safety_reply(SafetyItem::Own), Some(SafetyAnswer::Yes));
    assert!(whole.is_complete() && whole.breaches_done() && !whole.has_breach());
    assert_eq!(whole.strain.given().map(Level::value), Some(4));
    // A yes in the open round counts beside the answers of before.
    let in_force = record.in_force();
    assert_eq!(in_force.safety_reply(SafetyItem::Afraid), Some(SafetyAnswer::Yes));
    assert_eq!((in_force.strain, in_force.role), (whole.strain, whole.role));
}

/// Written again, they are the same bytes, with every value and stamp: the files were not written by this code.
#[test]
fn what_is_written_is_what_was_frozen() {
    // The first two are written in a form of their own, and what is locked is not written by this code.
    let others = ["schema-1.json", "schema-2.json", "locked.json"];
    let mut frozen = files("tests/fixtures/records", "json");
    frozen.retain(|file| !others.iter().any(|other| file.ends_with(other)));
    assert!(frozen.len() >= 5, "{frozen:?}");
    for file in frozen {
        let text = people::read(&file);
        assert_eq!(read(&text).expect(&file).to_text() + "\n", text, "{file}");
    }
}
