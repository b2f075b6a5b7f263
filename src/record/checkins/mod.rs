//! Check-ins: how a week was, in a few answers and two texts.
//!
//! Each has the time at which it was entered, which is also its name. One that was deleted leaves its
//! name behind: else the next merge with another tab or a copy would bring it back.

mod read;
mod safety;
mod write;

pub use safety::heard;

use crate::questionnaire::{Level, SafetyAnswer};
use crate::record::MOST;
use std::cmp::Ordering;

/// How many are kept: at one a week, those of 38 years. Beyond that the oldest go.
pub const MOST_CHECK_INS: usize = 2_000;
/// The length of a text, in characters.
pub const MOST_CHARS: usize = 2_000;

/// What a person said in one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckIn {
    /// The four questions of the first block, in their order; nothing where there is no answer.
    pub trust: [Option<Level>; 4],
    pub strain: Option<Level>,
    /// The first question of the safety check. No answer is a skip.
    pub afraid: SafetyAnswer,
    pub helped: String,
    pub hard: String,
}

impl Default for CheckIn {
    fn default() -> Self {
        let (helped, hard) = (String::new(), String::new());
        Self { trust: [None; 4], strain: None, afraid: SafetyAnswer::Skip, helped, hard }
    }
}

impl CheckIn {
    /// An order for two of the same name and time, which a copy may hold. As everywhere, a "yes" to a
    /// safety question is the highest.
    fn order(&self, other: &Self) -> Ordering {
        let careful = |said: &Self| match said.afraid {
            SafetyAnswer::No => 0,
            SafetyAnswer::Skip => 1,
            SafetyAnswer::Yes => 2,
        };
        let order = careful(self).cmp(&careful(other)).then(self.trust.cmp(&other.trust));
        let order = order.then(self.strain.cmp(&other.strain)).then(self.helped.cmp(&other.helped));
        order.then(self.hard.cmp(&other.hard))
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    /// When it was entered, in milliseconds: its name.
    at: u64,
    /// When it was last changed: of one that was only entered, the same.
    stamp: u64,
    /// Nothing, if it was deleted.
    said: Option<CheckIn>,
}

impl Entry {
    /// Whether this one counts, of two of the same name: the later one, then the deleted one.
    fn beats(&self, other: &Self) -> bool {
        let order = match (&self.said, &other.said) {
            (Some(mine), Some(theirs)) => mine.order(theirs),
            (mine, theirs) => mine.is_none().cmp(&theirs.is_none()),
        };
        self.stamp.cmp(&other.stamp).then(order) == Ordering::Greater
    }
}

/// Every check-in, the oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CheckIns(Vec<Entry>);

impl CheckIns {
    /// Each with its name.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (u64, &CheckIn)> {
        self.0.iter().filter_map(|entry| entry.said.as_ref().map(|said| (entry.at, said)))
    }

    /// Whether there is none but deleted ones.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// Keeps one under the first free name from now on, which it gives back. As with every change,
    /// [`super::Record::stamp_changes`] sets the stamp.
    pub fn add(&mut self, mut said: CheckIn, now: u64) -> u64 {
        for text in [&mut said.helped, &mut said.hard] {
            if let Some((end, _)) = text.char_indices().nth(MOST_CHARS) {
                text.truncate(end);
            }
        }
        // Below the highest number, with room for as many as there can be.
        let mut at = now.min(MOST - MOST_CHECK_INS as u64);
        let place = loop {
            match self.place(at) {
                Ok(_) => at += 1,
                Err(place) => break place,
            }
        };
        self.0.insert(place, Entry { at, stamp: 0, said: Some(said) });
        self.drop_oldest();
        at
    }

    /// Deletes one.
    pub fn remove(&mut self, at: u64) {
        if let Ok(place) = self.place(at) {
            self.0[place].said = None;
        }
    }

    pub(super) fn latest(&self) -> u64 {
        self.0.iter().map(|entry| entry.stamp).max().unwrap_or(0)
    }

    /// Stamps what differs from before.
    pub(super) fn stamp_changes(&mut self, before: &Self, stamp: u64) {
        for entry in &mut self.0 {
            let same = before.place(entry.at).is_ok_and(|place| before.0[place].said == entry.said);
            if !same {
                entry.stamp = stamp;
            }
        }
    }

    /// Of each what was said later; of the other side only what has at least this stamp.
    pub(super) fn merge_from(&mut self, from: u64, other: &Self) {
        for theirs in other.0.iter().filter(|theirs| theirs.stamp >= from) {
            match self.place(theirs.at) {
                Ok(place) if theirs.beats(&self.0[place]) => self.0[place] = theirs.clone(),
                Ok(_) => {}
                Err(place) => self.0.insert(place, theirs.clone()),
            }
        }
        self.drop_oldest();
    }

    /// Only what the other side holds counts from now on.
    pub(super) fn replace_with(&mut self, other: &Self, stamp: u64) {
        for mine in &mut self.0 {
            *mine = Entry { at: mine.at, stamp, said: None };
        }
        let theirs = other.0.iter().map(|entry| Entry { stamp, ..entry.clone() }).collect();
        // Of the same time the deleted one would win: what is there on the other side goes first.
        self.0.retain(|mine| other.place(mine.at).is_err());
        self.merge_from(0, &Self(theirs));
    }

    fn place(&self, at: u64) -> Result<usize, usize> {
        self.0.binary_search_by(|entry| entry.at.cmp(&at))
    }

    /// By their names and whoever is merged into whom, the same ones stay.
    fn drop_oldest(&mut self) {
        let over = self.0.len().saturating_sub(MOST_CHECK_INS);
        self.0.drain(..over);
    }
}
