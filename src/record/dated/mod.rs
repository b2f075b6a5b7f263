//! Lists whose entries are named by the time at which they were made: check-ins and rounds.
//!
//! An entry that was deleted leaves its name behind; otherwise the next merge with another tab or a copy would
//! bring it back.

mod gone;
mod kept;
mod read;
mod write;

use super::{MAX_STAMP, Record};
use crate::questionnaire::FieldError;
use crate::questionnaire::json::Json;
use crate::questionnaire::writer::Writer;
use std::cmp::Ordering;

/// What an entry says, and how its list is kept.
pub trait Said: Clone + PartialEq + Sized {
    /// The name of the list in the data.
    const NAME: &'static str;

    /// How many entries are kept, deleted ones among them. Beyond that the oldest go.
    const MAX: usize;

    /// The list of a record.
    fn list(record: &Record) -> &Dated<Self>;

    /// Which of two with the same name and stamp counts, as a copy may hold another one: the greater. As
    /// everywhere, a "yes" to a safety question is the greatest.
    fn order(&self, other: &Self) -> Ordering;

    /// Reads it from the fields of its object, among which are the name and the stamp.
    ///
    /// # Errors
    /// The first field that is not as the format says. No value is part of it.
    fn read(list: &[(String, Json)]) -> Result<Self, FieldError>;

    /// Writes the fields that follow the name and the stamp.
    fn write(&self, out: &mut Writer);
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry<T> {
    /// A time in milliseconds: its name.
    at: u64,
    /// When it was last changed.
    stamp: u64,
    /// `None` if it was deleted.
    said: Option<T>,
}

impl<T: Said> Entry<T> {
    /// Whether this one counts, of two of the same name: the later one does, at a tie the deleted one.
    fn beats(&self, other: &Self) -> bool {
        let order = match (&self.said, &other.said) {
            (Some(mine), Some(theirs)) => mine.order(theirs),
            (mine, theirs) => mine.is_none().cmp(&theirs.is_none()),
        };
        self.stamp.cmp(&other.stamp).then(order) == Ordering::Greater
    }
}

/// All entries, the oldest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated<T>(Vec<Entry<T>>);

impl<T> Default for Dated<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Said> Dated<T> {
    /// Each that was not deleted, with its name: a time in milliseconds.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (u64, &T)> {
        self.0.iter().filter_map(|entry| entry.said.as_ref().map(|said| (entry.at, said)))
    }

    /// Each with its name and its stamp.
    pub(super) fn stamped(&self) -> impl Iterator<Item = (u64, u64, &T)> {
        self.0.iter().filter_map(|entry| entry.said.as_ref().map(|said| (entry.at, entry.stamp, said)))
    }

    /// The newest one.
    pub fn newest(&self) -> Option<(u64, &T)> {
        self.iter().next_back()
    }

    /// Whether there is none, apart from deleted ones.
    pub fn is_empty(&self) -> bool {
        self.newest().is_none()
    }

    /// Keeps one under the first free name from this time on, in milliseconds, and returns that name. As with
    /// every change, [`super::Record::stamp_changes`] sets the stamp.
    pub fn add(&mut self, said: T, time: u64) -> u64 {
        // Below the highest number, with room for as many as there can be.
        let mut at = time.min(MAX_STAMP - T::MAX as u64);
        loop {
            match self.place(at) {
                Ok(place) if self.0[place].said.is_none() => self.0[place].said = Some(said),
                Ok(_) => {
                    at += 1;
                    continue;
                }
                Err(place) => self.0.insert(place, Entry { at, stamp: 0, said: Some(said) }),
            }
            self.drop_oldest();
            return at;
        }
    }

    /// Deletes the one of this name, if there is one.
    pub fn remove(&mut self, at: u64) {
        if let Ok(place) = self.place(at) {
            self.0[place].said = None;
        }
    }

    /// Changes the newest one.
    pub(super) fn change_newest(&mut self, change: impl FnOnce(&mut T)) {
        if let Some(said) = self.0.iter_mut().filter_map(|entry| entry.said.as_mut()).next_back() {
            change(said);
        }
    }

    /// The one of this name.
    pub(super) fn get(&self, at: u64) -> Option<&T> {
        self.0[self.place(at).ok()?].said.as_ref()
    }

    /// When the one of this name was last changed, or deleted.
    pub(super) fn stamp(&self, at: u64) -> Option<u64> {
        Some(self.0[self.place(at).ok()?].stamp)
    }

    /// Takes over the one of this name if both sides have it, whatever its stamp.
    pub(super) fn take(&mut self, at: u64, from: &Self) {
        if let (Ok(mine), Ok(theirs)) = (self.place(at), from.place(at)) {
            self.0[mine] = from.0[theirs].clone();
        }
    }

    fn place(&self, at: u64) -> Result<usize, usize> {
        self.0.binary_search_by(|entry| entry.at.cmp(&at))
    }

    /// Goes by the names alone, so the same ones stay whichever list is merged into which.
    fn drop_oldest(&mut self) {
        let over = self.0.len().saturating_sub(T::MAX);
        self.0.drain(..over);
    }
}
