//! The target `decode`.

use crate::comes_back;
use groundwork::questionnaire::json::Json;
use groundwork::record::{Opened, Stored, Writing};

/// A text from storage: as the record, as the copy beside a good one, and as what another tab wrote.
///
/// # Panics
/// If it does not hold.
pub fn decode(text: &str) {
    let library = serde_json::from_str::<serde_json::Value>(text).is_ok();
    assert_eq!(Json::read(text).is_ok(), library);
    let read = Stored::read(text);
    if let Ok(found) = &read {
        comes_back(found);
    }
    let mine = Stored { revision: 3, begun: 5, ..Stored::default() };
    let good = mine.to_text();
    let opened = Opened::of(Some(text), Some(&good));
    match (&read, &opened) {
        (Ok(found), Opened::Good(opened)) => assert_eq!(found, opened),
        (Err(_), Opened::FromLast { damaged, .. }) => assert_eq!(damaged.as_deref(), Some(text)),
        (Err(_), Opened::Newer) => {}
        other => panic!("{other:?}"),
    }
    for seen in [None, Some(3)] {
        if let Writing::Write(stored) = Writing::of(&mine, seen, Some(text)) {
            comes_back(&groundwork::record::Found::Plain(stored));
        }
    }
}
