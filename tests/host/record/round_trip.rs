//! Record → text → record.

use super::change::record;
use super::flat::flat;
use super::{closed, open_part, read, stored};
use crate::random::config;
use groundwork::record::{MAX_STAMP, Record, Stored};
use proptest::prelude::*;

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_record_survives_the_round_trip(record in record(), revision in 0..=MAX_STAMP, begun in 0..=MAX_STAMP) {
        let stored = Stored { revision, begun, record };
        let text = stored.to_text();
        prop_assert_eq!(read(&text).expect("what was written can be read"), stored);
        prop_assert!(!text.contains('\n'), "one line");
    }

    /// The tests' own reading of the format, and their own checksum, agree with what is written.
    #[test]
    fn the_text_is_laid_out_as_documented(record in record()) {
        let text = stored(&record).to_text();
        let begin = "{\"schema\":2,\"revision\":7,\"begun\":1763840000123,\"data\":{";
        prop_assert!(text.starts_with(begin), "{}", text);
        prop_assert_eq!(&closed(open_part(&text)), &text);
        let keys = flat(&record);
        let latest = keys.values().map(|entry| entry.stamp).max();
        prop_assert_eq!(latest, Some(record.latest()));
    }
}

#[test]
fn a_file_may_end_its_line() {
    let stored = stored(&Record::default());
    let text = stored.to_text();
    for end in ["", "\n", "\r\n"] {
        assert_eq!(read(&format!("{text}{end}")), Ok(stored.clone()), "{end:?}");
    }
}

#[test]
fn a_record_is_empty_until_something_is_said_or_done() {
    let mut record = Record::default();
    assert!(record.is_empty());
    record.looked_again = true;
    record.steps.change("talk", |progress| progress.done = false);
    assert!(record.is_empty() && record.steps.iter().next().is_none());
    let mut said = record.clone();
    said.answers.set_no_breach();
    assert!(!said.is_empty());
    record.steps.change("talk", |progress| progress.note.push('x'));
    assert!(!record.is_empty());
    // Taken back: nothing to lose, though the stamp of it is kept.
    let before = record.clone();
    record.stamp_changes(&Record::default(), 5);
    record.steps.change("talk", |progress| progress.note.clear());
    record.stamp_changes(&before, 6);
    assert!(record.is_empty() && record.latest() == 6);
}
