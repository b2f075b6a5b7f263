//! What to write over what stands there, case by case; `tabs` tries them in every mixture.

use super::{closed, fixture, noted, read};
use groundwork::record::{MAX_STAMP, Record, Stored, Writing};

fn mine() -> Stored {
    let mut record = Record::default();
    let before = record.clone();
    record.steps.change("talk", |progress| progress.note.push_str("mine"));
    record.stamp_changes(&before, 1_764_200_000_000);
    Stored { record, revision: 17, begun: noted().begun }
}

fn written(writing: Writing) -> Stored {
    match writing {
        Writing::Write(stored) => stored,
        other => panic!("{other:?}"),
    }
}

fn note(stored: &Stored, step: &str) -> Option<String> {
    stored.record.steps.get(step).map(|progress| progress.note.clone())
}

#[test]
fn the_first_write_is_revision_1() {
    let first = Stored { revision: 0, ..mine() };
    assert_eq!(Writing::of(&first, None, None), Writing::Write(Stored { revision: 1, ..first }));
}

#[test]
fn what_another_tab_wrote_is_merged() {
    let theirs = noted();
    let out = written(Writing::of(&mine(), Some(16), Some(&theirs.to_text())));
    assert_eq!((out.revision, out.begun), (18, theirs.begun));
    assert_eq!(note(&out, "talk").as_deref(), Some("mine"));
    assert_eq!(note(&out, "ask_directly"), note(&theirs, "ask_directly"));
    assert_eq!(out.record.answers, theirs.record.answers);
}

/// A count that fits is no proof that it is one's own: two tabs may have counted at once.
#[test]
fn it_is_merged_also_where_the_revision_is_known() {
    let theirs = noted();
    let out = written(Writing::of(&mine(), Some(theirs.revision), Some(&theirs.to_text())));
    assert_eq!(note(&out, "ask_directly"), note(&theirs, "ask_directly"));
}

#[test]
fn a_record_of_schema_1_is_merged_and_keeps_its_beginning() {
    let old = read(&fixture("schema-1")).expect("schema-1.json");
    let mut mine = old.clone();
    let before = mine.record.clone();
    mine.record.looked_again = true;
    mine.record.stamp_changes(&before, 5);
    let out = written(Writing::of(&mine, Some(old.revision), Some(&fixture("schema-1"))));
    assert_eq!((out.revision, out.begun, out.record), (1, 0, mine.record));
}

#[test]
fn who_never_saved_joins_what_is_stored() {
    let theirs = noted();
    for begun in [theirs.begun - 5, theirs.begun + 5] {
        let mine = Stored { begun, revision: 0, ..mine() };
        let out = written(Writing::of(&mine, None, Some(&theirs.to_text())));
        assert_eq!((out.revision, out.begun), (18, theirs.begun), "other tabs know it by its beginning");
        assert_eq!(note(&out, "talk").as_deref(), Some("mine"));
        assert_eq!(note(&out, "ask_directly"), note(&theirs, "ask_directly"));
    }
}

#[test]
fn what_was_deleted_does_not_come_back() {
    assert_eq!(Writing::of(&mine(), Some(17), None), Writing::Gone);
    // Also one that was read as schema 1, which has no revision yet.
    assert_eq!(Writing::of(&Stored { revision: 0, ..mine() }, Some(0), None), Writing::Gone);
    // Begun later, or earlier by a clock that went back.
    for begun in [mine().begun + 1, mine().begun - 1] {
        let other = Stored { begun, revision: 2, ..noted() };
        assert_eq!(Writing::of(&mine(), Some(17), Some(&other.to_text())), Writing::Deleted(other));
    }
}

#[test]
fn what_is_locked_is_asked_for_first() {
    let text = fixture("schema-2-locked");
    for seen in [None, Some(17), Some(18)] {
        let Writing::LockedMeanwhile(locked) = Writing::of(&mine(), seen, Some(&text)) else {
            panic!("{seen:?}")
        };
        assert_eq!(locked.to_text() + "\n", text);
        let opened = locked.opened(&noted().record.data_text()).expect("a record's data");
        let out = written(Writing::over(&mine(), seen, opened));
        assert_eq!(out.revision, 19);
        assert_eq!(note(&out, "talk").as_deref(), Some("mine"));
        assert_eq!(note(&out, "ask_directly"), note(&noted(), "ask_directly"));
    }
}

#[test]
fn what_cant_be_read_is_not_written_over() {
    for seen in [None, Some(17)] {
        let newer = closed("{\"schema\":3");
        assert_eq!(Writing::of(&mine(), seen, Some(&newer)), Writing::Newer);
        for text in
            ["", "hello", "{\"schema\":2", "{\"schema\":2}", &noted().to_text().replace("Said", "said")]
        {
            assert_eq!(Writing::of(&mine(), seen, Some(text)), Writing::Unreadable, "{text}");
        }
    }
}

#[test]
fn the_highest_revision_is_no_trouble() {
    let high = Stored { revision: MAX_STAMP, ..noted() };
    let out = written(Writing::of(&mine(), Some(MAX_STAMP), Some(&high.to_text())));
    assert_eq!(out.revision, MAX_STAMP);
    assert!(read(&out.to_text()).is_ok());
}
