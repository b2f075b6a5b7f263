//! What to begin with, for every state of the two texts in storage.

use super::{closed, fixture, noted, stored};
use groundwork::record::{Found, Opened, Record, Stored};

fn newer() -> String {
    closed("{\"schema\":3,\"all\":\"different\"")
}

#[test]
fn a_good_text_is_opened_whatever_the_copy_is() {
    let main = stored(&Record::default());
    let good = Opened::Good(Found::Plain(main.clone()));
    let copies = [None, Some(fixture("schema-2")), Some(fixture("schema-1")), Some("{\"sch".to_owned())];
    for copy in copies.into_iter().chain([Some("hello".to_owned()), Some(fixture("schema-2-locked"))]) {
        assert_eq!(Opened::of(Some(&main.to_text()), copy.as_deref()), good, "{copy:?}");
    }
    let locked = Opened::of(Some(&fixture("schema-2-locked")), None);
    assert!(matches!(locked, Opened::Good(Found::Locked(_))), "{locked:?}");
    assert_eq!(Opened::of(None, None), Opened::Nothing);
}

#[test]
fn the_copy_opens_where_the_text_is_damaged_or_gone() {
    let copy = fixture("schema-2");
    for main in [None, Some(""), Some("{\"schema\":2,"), Some("hello"), Some("{\"schema\":1,\"answers\":5}")]
    {
        let opened = Opened::of(main, Some(&copy));
        let found = Found::Plain(noted());
        assert_eq!(opened, Opened::FromLast { found, damaged: main.map(str::to_owned) });
    }
}

/// What a later version wrote is never written over, not even the copy.
#[test]
fn a_later_version_on_either_side_makes_it_read_only() {
    let (good, cut) = (fixture("schema-2"), "{\"schema\":2,");
    for other in [None, Some(good.as_str()), Some(cut), Some("hello"), Some(newer().as_str())] {
        assert_eq!(Opened::of(Some(&newer()), other), Opened::Newer, "{other:?}");
        assert_eq!(Opened::of(other, Some(&newer())), Opened::Newer, "{other:?}");
    }
}

/// Where nothing can be read, every byte is kept for the person.
#[test]
fn what_cant_be_read_is_handed_over_whole() {
    let whole = |main, last| match Opened::of(main, last) {
        Opened::Unreadable { damaged } => damaged,
        other => panic!("{other:?}"),
    };
    let cut = "{\"schema\":2,\"revision\":5";
    assert_eq!([whole(Some(cut), None), whole(None, Some(cut))], [cut, cut]);
    let both = whole(Some(cut), Some("hello"));
    assert!(both.contains(cut) && both.contains("hello"), "{both}");
}

/// The thin reading for who only wants the record.
#[test]
fn a_record_alone_is_read_and_written() {
    let record = noted().record;
    assert_eq!(Record::from_text(&record.to_text()), Ok(record));
    assert!(Record::from_text(&fixture("schema-2-locked")).is_err());
    assert!(matches!(Stored::read(&fixture("schema-2-locked")), Ok(Found::Locked(_))));
}
