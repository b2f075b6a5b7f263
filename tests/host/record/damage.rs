//! A stored text that is cut or changed is noticed, wherever it happened, and the last copy opens.

use super::{closed, fixture, noted, noted_later, open_part, read};
use groundwork::record::{Found, Opened, RecordError, Stored};

/// What a text with one byte changed looks like to who reads it from storage.
fn flipped(text: &str, at: usize, bit: u8) -> String {
    let mut bytes = text.as_bytes().to_vec();
    bytes[at] ^= 1 << bit;
    String::from_utf8_lossy(&bytes).into_owned()
}

fn is_noticed(text: &str, what: &str) {
    match Stored::read(text) {
        Ok(_) => panic!("{what} was not noticed: {text}"),
        Err(RecordError::Newer) => panic!("{what} looks like a later version: {text}"),
        Err(_) => {}
    }
}

#[test]
fn every_cut_is_noticed() {
    for name in ["schema-1", "schema-2", "schema-2-empty", "schema-2-locked"] {
        let text = fixture(name);
        for at in (0..text.len()).filter(|at| text.is_char_boundary(*at)) {
            assert_eq!(Stored::read(&text[..at]), Err(RecordError::CutShort), "{name} cut at {at}");
        }
    }
}

#[test]
fn every_flipped_bit_is_noticed() {
    for name in ["schema-2", "schema-2-empty", "schema-2-locked"] {
        let text = fixture(name);
        for at in 0..text.len() {
            for bit in 0..8 {
                is_noticed(&flipped(&text, at, bit), &format!("bit {bit} of byte {at} of {name}"));
            }
        }
    }
}

/// Two bytes that changed places, one that is doubled, one that is lost.
#[test]
fn every_slip_is_noticed() {
    let text = fixture("schema-2-empty");
    for at in 1..text.len() {
        let (before, after) = text.split_at(at);
        let (last, next) = (&before[at - 1..], &after[..1]);
        is_noticed(&[before, last, after].concat(), "a doubled byte");
        is_noticed(&[&before[..at - 1], after].concat(), "a lost byte");
        if last != next {
            is_noticed(&[&before[..at - 1], next, last, &after[1..]].concat(), "two swapped bytes");
        }
    }
}

/// Damage at any place costs what was written since the last copy, and nothing else.
#[test]
fn the_last_copy_opens_instead() {
    let last = fixture("schema-2");
    let main = noted_later().to_text();
    assert!(main.len() > 40 * 64, "enough places");
    for at in (0..main.len()).step_by(64) {
        let cut = String::from_utf8_lossy(&main.as_bytes()[..at]).into_owned();
        for damaged in [cut, flipped(&main, at, (at / 64 % 8) as u8)] {
            let opened = Opened::of(Some(&damaged), Some(&last));
            let found = Found::Plain(noted());
            assert_eq!(opened, Opened::FromLast { found, damaged: Some(damaged) });
        }
    }
}

/// A later schema keeps its number at the beginning and its checksum at the end.
#[test]
fn a_later_schema_is_told_from_damage() {
    let text = fixture("schema-2");
    let later = |number: &str| text.replacen("\"schema\":2", &format!("\"schema\":{number}"), 1);
    for number in ["3", "17", "9007199254740991"] {
        let right = closed(open_part(&later(number)));
        assert_eq!(Stored::read(&right), Err(RecordError::Newer), "{number}");
        assert_eq!(Stored::read(&(right.clone() + "\n")), Err(RecordError::Newer), "{number}");
        assert_eq!(Stored::read(&later(number)), Err(RecordError::Changed), "{number}, wrong checksum");
        let cut = &right[..right.len() - 9];
        assert_eq!(Stored::read(cut), Err(RecordError::CutShort), "{number}, cut");
    }
    let unknown = closed("{\"schema\":3,\"revision\":1,\"what\":[\"nobody\",{\"knows\":2.5}]");
    assert_eq!(Stored::read(&unknown), Err(RecordError::Newer));
    assert_eq!(Stored::read("{\"schema\":99,\"other\":{}}"), Err(RecordError::Newer));
    for not_later in ["1", "0", "-3", "2.5", "3.0", "1e2", "\"3\"", "null", "[3]"] {
        let right = closed(open_part(&later(not_later)));
        assert_eq!(Stored::read(&right), Err(RecordError::Changed), "{not_later}");
    }
}

#[test]
fn what_is_not_ours_is_of_another_kind() {
    let anything = ["hello", "[]", "null", "{}", "{\"a\":1}", "\u{feff}", "PK\u{3}\u{4}", "<!doctype html>"];
    let almost = ["{\"data\":{},\"schema\":2}", "{\"Schema\":2}", "{\"schema\":\"2\"}", "{ \"schema\" }"];
    for text in anything.into_iter().chain(almost) {
        assert_eq!(Stored::read(text), Err(RecordError::OtherKind), "{text:?}");
    }
    for text in ["", "\n", "{", "{\"schema\":", "{\"schema\":2,\"revision\":1"] {
        assert_eq!(Stored::read(text), Err(RecordError::CutShort), "{text:?}");
    }
    let deep = format!("{{\"schema\":2,\"data\":{}", "[".repeat(100_000));
    assert_eq!(Stored::read(&deep), Err(RecordError::CutShort));
    assert_eq!(read(&closed(&deep)), Err(RecordError::Changed));
}
