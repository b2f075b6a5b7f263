//! A file that was edited by hand: the field that is wrong is named, and no more than that.

use super::edits::{EDITS, LOCKED};
use super::{closed, edited, fixture, open_part, read};
use groundwork::questionnaire::FieldError;
use groundwork::record::{RecordError, Stored};

/// The error of a text, with and without the checksum that it should have.
fn wrong(text: &str) -> FieldError {
    let left = Stored::read(text);
    let corrected = Stored::read(&closed(open_part(text)));
    assert_eq!(left, corrected, "{text}");
    let Err(RecordError::Wrong(error)) = left else { panic!("{left:?} for {text}") };
    let line = error.to_string();
    assert!(!line.chars().any(char::is_control) && line.chars().count() < 400, "{line:?}");
    error
}

#[test]
fn the_wrong_field_is_named() {
    for (file, edits) in EDITS {
        for (old, new, field) in edits {
            assert_eq!(wrong(&edited(file, old, new)).field, *field, "{new} in {file}");
        }
    }
    for (old, new, field) in LOCKED {
        // Each of the two locked files has a salt of its own.
        let edited = edited("schema-3-locked", &old.replace("ABEi", "AxQl"), new);
        assert_eq!(wrong(&edited).field, *field, "{new}");
    }
}

#[test]
fn less_than_a_seal_is_no_locked_text() {
    // Not even one byte is in sixteen bytes of encrypted text: they are all the cipher's own.
    let text = fixture("schema-2-locked");
    let (before, data) = text.rsplit_once("\"data\":\"").expect("data");
    let (_, after) = data.split_once('"').expect("the end of data");
    let only_tag = format!("{before}\"data\":\"AAAAAAAAAAAAAAAAAAAAAA==\"{after}");
    assert_eq!(wrong(&only_tag).field, "locked.data");
}

/// A first schema has no checksum: the fields are all there is.
#[test]
fn the_wrong_field_of_schema_1_is_named() {
    for (old, new, field) in [
        ("\"trust.honest\":1", "\"trust.honest\":9", "answers.answers.trust.honest"),
        ("\"looked_again\":false", "\"looked_again\":null", "looked_again"),
        ("\"looked_again\":false", "\"looked_again\":false,\"steps\":{}", "steps"),
        ("\"answers\":{\"schema\"", "\"said\":{\"schema\"", "said"),
    ] {
        let read = Stored::read(&edited("schema-1", old, new));
        assert!(matches!(&read, Err(RecordError::Wrong(error)) if error.field == field), "{new}: {read:?}");
    }
}

/// What has the right form is still not what was written.
#[test]
fn a_right_form_is_not_enough() {
    for (old, new) in [
        ("\"trust.honest\":1", "\"trust.honest\":2"),
        ("\"done\":true", "\"done\":false"),
        ("\"begun\":1763840000123", "\"begun\":0"),
        ("Said it", "Did say it"),
        (",\"data\"", " ,\"data\""),
    ] {
        let text = edited("schema-2", old, new);
        assert_eq!(Stored::read(&text), Err(RecordError::Changed), "{new}");
        assert!(read(&closed(open_part(&text))).is_ok(), "{new}");
    }
    let text = fixture("schema-2");
    let tree: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let laid_out = format!("{tree:#}").replacen("{\n  \"begun\"", "{\"schema\":2,\n  \"begun\"", 1);
    let laid_out = laid_out.replacen(",\n  \"schema\": 2\n", "\n", 1);
    assert_eq!(Stored::read(&laid_out), Err(RecordError::Changed));
    let upper = text.replace("33a4f1f6", "33A4F1F6");
    assert_ne!(upper, text);
    assert_eq!(Stored::read(&upper), Err(RecordError::Changed));
}

/// An error may be shown, or read out, while somebody else is in the room.
#[test]
fn an_error_tells_nothing_of_what_was_written() {
    let long = format!("\"{}\"", "secret".repeat(400));
    for (file, fields) in [
        ("schema-2", "afraid done moves aside looked_again note"),
        // The one of a check-in; the answers have one of the same name.
        ("schema-2-checkins", r#"strain":2,"afraid gone helped hard"#),
        ("schema-2-rounds", "own gone"),
    ] {
        for field in fields.split(' ').map(|field| format!("\"{field}\":")) {
            for said in ["\"secret\"", "[\"secret\"]", "{\"secret\":1}", &long] {
                // Where that may be said, the next field is one that is not known.
                let line = wrong(&edited(file, &field, &format!("{field}{said},\"x\":"))).to_string();
                assert!(!line.contains("secret"), "{line}");
            }
        }
    }
}
