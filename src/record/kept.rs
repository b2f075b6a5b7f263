//! The lists of a record. What is done with a whole record is done with each of them, through [`Kept`].

use super::Record;
use crate::questionnaire::field::Result;
use crate::questionnaire::json::Json;
use crate::questionnaire::writer::Writer;

/// A list whose entries have stamps of their own. Where a call hands over a record, each list finds itself in it.
pub trait Kept {
    /// The name of its field.
    fn name(&self) -> &'static str;

    /// Whether there is nothing in it to lose.
    fn is_blank(&self) -> bool;

    /// The latest stamp; 0 if nothing was ever changed.
    fn latest(&self) -> u64;

    /// Stamps what differs from before.
    fn stamp_changes(&mut self, before: &Record, stamp: u64);

    /// Takes over what the other side changed later, as far as it has at least this stamp.
    fn merge_from(&mut self, from: u64, other: &Record);

    /// Puts the other side's list in the place of this one, as a change with this stamp.
    fn replace_with(&mut self, other: &Record, stamp: u64);

    /// Reads its field among these, after the stamps.
    ///
    /// # Errors
    /// The first part that is not as the format says. No value is part of it.
    fn read(&mut self, fields: &[(String, Json)]) -> Result<()>;

    /// Writes its field.
    fn write(&self, out: &mut Writer);

    /// Takes a stamp that stands among those of the answers, if it belongs to this list. They come sorted by key.
    fn read_stamp(&mut self, _key: &str, _stamp: u64) -> bool {
        false
    }

    /// Writes the stamps that stand among those of the answers.
    fn write_stamps(&self, _out: &mut Writer) {}
}

/// A list that only these tests know, as a new one would be: whatever a record can do, it does with it too.
#[cfg(test)]
pub(super) mod tests {
    use super::super::dated::{Dated, Said};
    use super::super::{Found, MAX_STAMP, Record, Stored, import_text};
    use super::*;
    use crate::questionnaire::field::{field, known, wrong};
    use std::cmp::Ordering;

    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Sample(bool);

    impl Said for Sample {
        const NAME: &'static str = "samples";
        const MAX: usize = 3;

        fn list(record: &Record) -> &Dated<Self> {
            &record.samples
        }

        fn order(&self, other: &Self) -> Ordering {
            self.0.cmp(&other.0)
        }

        fn read(list: &[(String, Json)]) -> Result<Self> {
            known(list, &["at", "stamp", "is"])?;
            field(list, "is", |json| match json {
                Json::Bool(is) => Ok(Self(*is)),
                _ => wrong("true or false", &"something else"),
            })
        }

        fn write(&self, out: &mut Writer) {
            out.key("is").word(if self.0 { "true" } else { "false" });
        }
    }

    /// With a sample of this name, said at this time.
    fn with(at: u64, is: bool, now: u64) -> Record {
        let mut record = Record::default();
        record.samples.add(Sample(is), at);
        record.stamp_changes(&Record::default(), now);
        record
    }

    fn all(record: &Record) -> Vec<(u64, bool)> {
        record.samples.iter().map(|(at, sample)| (at, sample.0)).collect()
    }

    #[test]
    fn it_is_kept_and_handed_out() {
        let record = with(5, true, 8);
        assert_eq!((record.is_empty(), record.latest()), (false, 8));
        let text = record.to_text();
        assert!(text.contains("\"samples\":[{\"at\":5,\"stamp\":8,\"is\":true}]"), "{text}");
        assert_eq!(Record::from_text(&text), Ok(record.clone()));
        let file = Stored { revision: 1, begun: 1, record };
        assert_eq!(import_text(&(file.to_text() + "\n")), Ok(Found::Plain(file)));
        assert!(with(5, true, MAX_STAMP).latest() == MAX_STAMP);
    }

    #[test]
    fn it_is_merged_by_its_stamps() {
        let (a, b) = (with(5, true, 8), with(5, false, 9));
        for (mut one, other) in [(a.clone(), &b), (b.clone(), &a)] {
            one.merge(other);
            assert_eq!(one, b);
        }
        let mut both = a.clone();
        both.merge(&with(6, false, 7));
        assert_eq!(all(&both), [(5, true), (6, false)]);
        let mut later = a.clone();
        later.merge_from(8, &with(6, false, 7));
        assert_eq!(later, a);
    }

    #[test]
    fn it_is_replaced_and_deleted() {
        let mut record = with(5, true, 8);
        record.replace_with(&with(6, false, 7), 20);
        assert_eq!(all(&record), [(6, false)]);
        // What was deleted doesn't come back.
        record.merge(&with(5, true, 8));
        assert_eq!(all(&record), [(6, false)]);
        let before = record.clone();
        record.samples.remove(6);
        record.stamp_changes(&before, 30);
        assert!(record.is_empty() && record.latest() == 30);
        record.merge(&before);
        assert!(record.is_empty());
        assert_eq!(Record::from_text(&record.to_text()), Ok(record));
    }
}
