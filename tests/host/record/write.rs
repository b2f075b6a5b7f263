//! What to write over what stands there, case by case; `tabs` tries them in every mixture.

use super::{change_at, changed, closed, fixture, noted, read};
use groundwork::record::{MAX_STAMP, Record, Stored, Writing};

fn mine() -> Stored {
    let note = |record: &mut Record| record.steps.change("talk", |progress| progress.note.push_str("mine"));
    let record = changed(&Record::default(), 1_764_200_000_000, note);
    Stored { record, revision: 17, begun: noted().begun }
}

fn written(writing: Writing) -> Stored {
    match writing {
        Writing::Write(stored) => stored,
        other => panic!("{other:?}"),
    }
}

/// Whether both notes are there: what this tab has written, and what was in the file.
fn has_both(stored: &Stored) -> bool {
    let note = |stored: &Stored, step: &str| stored.record.steps.get(step).map(|step| step.note.clone());
    note(stored, "talk").as_deref() == Some("mine")
        && note(stored, "ask_directly") == note(&noted(), "ask_directly")
}

#[test]
fn the_first_write_is_revision_1() {
    let first = Stored { revision: 0, ..mine() };
    assert_eq!(Writing::of(&first, None, None), Writing::Write(Stored { revision: 1, ..first }));
}

/// A count that fits is no proof that it is one's own: two tabs may have counted at once. And who never saved joins
/// what is stored; other tabs know it by its beginning.
#[test]
fn what_another_tab_wrote_is_merged() {
    let theirs = noted();
    for (seen, revision, begun) in [
        (Some(16), 17, theirs.begun),
        (Some(theirs.revision), 17, theirs.begun),
        (None, 0, theirs.begun - 5),
        (None, 0, theirs.begun + 5),
    ] {
        let out = written(Writing::of(&Stored { revision, begun, ..mine() }, seen, Some(&theirs.to_text())));
        assert_eq!((out.revision, out.begun), (18, theirs.begun), "{seen:?}");
        assert_eq!(out.record.answers, theirs.record.answers);
        assert!(has_both(&out), "{seen:?}");
    }
}

#[test]
fn a_record_of_schema_1_is_merged_and_keeps_its_beginning() {
    let old = read(&fixture("schema-1")).expect("schema-1.json");
    let mut mine = old.clone();
    change_at(&mut mine.record, 5, |record| record.looked_again = true);
    let out = written(Writing::of(&mine, Some(old.revision), Some(&fixture("schema-1"))));
    assert_eq!((out.revision, out.begun, out.record), (1, 0, mine.record));
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
        assert_eq!(locked.to_text(), text);
        let opened = locked.opened(&noted().record.data_text()).expect("a record's data");
        let out = written(Writing::over(&mine(), seen, opened));
        assert_eq!(out.revision, 19);
        assert!(has_both(&out));
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
