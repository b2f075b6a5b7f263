//! What a record does with every list named by times.

use super::{Dated, Entry, Said};
use crate::questionnaire::field::{Result, field, get};
use crate::questionnaire::json::Json;
use crate::questionnaire::writer::Writer;
use crate::record::Record;
use crate::record::kept::Kept;

impl<T: Said> Kept for Dated<T> {
    fn name(&self) -> &'static str {
        T::NAME
    }

    fn is_blank(&self) -> bool {
        self.is_empty()
    }

    fn latest(&self) -> u64 {
        self.0.iter().map(|entry| entry.stamp).max().unwrap_or(0)
    }

    fn stamp_changes(&mut self, before: &Record, stamp: u64) {
        let before = T::list(before);
        for entry in &mut self.0 {
            let same = before.place(entry.at).is_ok_and(|place| before.0[place].said == entry.said);
            if !same {
                entry.stamp = stamp;
            }
        }
    }

    fn merge_from(&mut self, from: u64, other: &Record) {
        for theirs in T::list(other).0.iter().filter(|theirs| theirs.stamp >= from) {
            match self.place(theirs.at) {
                Ok(place) if theirs.beats(&self.0[place]) => self.0[place] = theirs.clone(),
                Ok(_) => {}
                Err(place) => self.0.insert(place, theirs.clone()),
            }
        }
        self.drop_oldest();
    }

    /// An entry that is the same on both sides keeps its stamp: among rounds it tells which one was put away before
    /// the next was answered.
    fn replace_with(&mut self, other: &Record, stamp: u64) {
        let mine = std::mem::replace(self, T::list(other).clone());
        for entry in mine.0 {
            match self.place(entry.at) {
                Ok(place) if self.0[place].said == entry.said => {
                    self.0[place].stamp = self.0[place].stamp.max(entry.stamp);
                }
                Ok(place) => self.0[place].stamp = stamp,
                Err(place) if entry.said.is_none() => self.0.insert(place, entry),
                Err(place) => self.0.insert(place, Entry { stamp, said: None, ..entry }),
            }
        }
        self.drop_oldest();
    }

    /// Without the field the list is empty.
    fn read(&mut self, fields: &[(String, Json)]) -> Result<()> {
        if get(fields, T::NAME).is_some() {
            *self = field(fields, T::NAME, super::read::list)?;
        }
        Ok(())
    }

    /// Writes nothing at all if there never was an entry.
    fn write(&self, out: &mut Writer) {
        if !self.0.is_empty() {
            super::write::list(out, self);
        }
    }
}
