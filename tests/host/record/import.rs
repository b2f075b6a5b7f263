//! A file that somebody hands in.

use super::{closed, fixture, noted, open_part};
use groundwork::record::{Found, MAX_BYTES, Record, RecordError, import, import_text};

#[test]
fn an_exported_file_is_read() {
    assert_eq!(import(fixture("schema-2").as_bytes()), Ok(Found::Plain(noted())));
    assert!(matches!(import(fixture("schema-2-locked").as_bytes()), Ok(Found::Locked(_))));
    assert!(matches!(import(fixture("schema-1").as_bytes()), Ok(Found::Plain(_))));
}

#[test]
fn a_file_of_another_kind_is_told_apart() {
    for bytes in [&b"\x89PNG\r\n\x1a\n\0\0"[..], b"\xff\xfe{\0\"\0", b"%PDF-1.7\n\xe2\xe3\xcf\xd3", b"{}"] {
        assert_eq!(import(bytes), Err(RecordError::OtherKind), "{bytes:?}");
    }
    // Not "too large", though it grows when it is made a text.
    assert_eq!(import(&vec![0xff; MAX_BYTES]), Err(RecordError::OtherKind));
    assert_eq!(import(b""), Err(RecordError::CutShort));
    let text = fixture("schema-2");
    assert_eq!(import(&text.as_bytes()[..1000]), Err(RecordError::CutShort));
    assert_eq!(import(text.replace("Said", "said").as_bytes()), Err(RecordError::Changed));
    let mut broken = text.into_bytes();
    let note = broken.windows(4).position(|bytes| bytes == b"Said").expect("a note");
    broken[note] = 0xff;
    assert_eq!(import(&broken), Err(RecordError::Changed));
}

#[test]
fn the_largest_file_is_read_and_a_larger_one_is_not() {
    let mut record = Record::default();
    let stored = |note: String, record: &mut Record| {
        record.steps.change("talk", |progress| progress.note = note);
        super::stored(record).to_text() + "\n"
    };
    let rest = stored("x".to_owned(), &mut record).len() - 1;
    let full = stored("x".repeat(MAX_BYTES - rest), &mut record);
    assert_eq!(full.len(), MAX_BYTES);
    assert!(import(full.as_bytes()).is_ok() && import_text(&full).is_ok());
    let over = stored("x".repeat(MAX_BYTES - rest + 1), &mut record);
    assert_eq!(import(over.as_bytes()), Err(RecordError::TooLarge));
    assert_eq!(import_text(&over), Err(RecordError::TooLarge));
    assert_eq!(import(&vec![0; MAX_BYTES + 1]), Err(RecordError::TooLarge));
}

/// Made to be slow: very many fields, in the worst order, and twice the last.
#[test]
fn a_file_of_many_fields_is_read_in_time() {
    use std::fmt::Write;
    let mut steps = String::new();
    for n in (0..100_000).rev() {
        write!(steps, "\"s{n}\":{{}},").expect("a text");
    }
    let empty = fixture("schema-2-empty");
    let text = empty.replacen("\"steps\":{", &format!("\"steps\":{{{steps}\"s0\":{{}}"), 1);
    let Err(RecordError::Wrong(error)) = import(closed(open_part(&text)).as_bytes()) else { panic!("read") };
    assert_eq!(error.field, "data.steps.s0");
}

/// With the highest stamp of all no later change would count, so no file may bring it in.
#[test]
fn a_file_leaves_room_for_later_changes() {
    let with = |stamp: &str| {
        let text =
            fixture("schema-2-empty").replacen("\"stamps\":{", &format!("\"stamps\":{{\"role\":{stamp}"), 1);
        let text = closed(open_part(&text));
        assert_eq!(import(text.as_bytes()), import_text(&text));
        import_text(&text)
    };
    // The last day that a script's clock can show.
    assert!(with("8640000000000000").is_ok());
    let Err(RecordError::Wrong(error)) = with("9007199254740991") else { panic!("taken") };
    assert_eq!(error.field, "data.stamps");
    // A locked file shows its stamps only when it is open.
    let mut opened = noted();
    opened.record.stamp_changes(&Record::default(), u64::MAX - 1);
    assert!(noted().admitted().is_ok() && opened.admitted().is_err());
}
