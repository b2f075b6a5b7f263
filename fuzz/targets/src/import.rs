//! The target `import`.

use crate::comes_back;
use groundwork::record::{self, Found, Record, Stored};
use std::sync::LazyLock;

/// A record with notes, as it is on the device.
static MINE: LazyLock<Record> = LazyLock::new(|| {
    let text = include_str!("../../../tests/fixtures/records/schema-2.json");
    Record::from_text(text).expect("schema-2.json")
});

/// The bytes of a file, merged with a record or put in its place: what comes out can be kept.
///
/// # Panics
/// If it does not hold.
pub fn import(bytes: &[u8]) {
    let Ok(found) = record::import(bytes) else { return };
    comes_back(&found);
    let Found::Plain(file) = found else { return };
    let mut merged = MINE.clone();
    merged.merge(&file.record);
    let mut other_way = file.record.clone();
    other_way.merge(&MINE);
    assert_eq!(merged, other_way);
    let mut joined = MINE.clone();
    joined.join(&file.record);
    let mut other_way = file.record.clone();
    other_way.join(&MINE);
    assert_eq!(joined, other_way);
    // A change after it counts, whatever stamps the file brought.
    let mut changed = merged.clone();
    changed.steps.change("small_promise", |progress| progress.note.push('x'));
    changed.stamp_changes(&merged, 0);
    let mut again = merged.clone();
    again.merge(&changed);
    assert_eq!(again, changed);
    let mut replaced = MINE.clone();
    replaced.replace_with(&file.record, 1_764_000_000_000);
    assert_eq!(replaced.answers, file.record.answers);
    for record in [merged, joined, changed, replaced] {
        comes_back(&Found::Plain(Stored { revision: 1, begun: 1, record }));
    }
}
