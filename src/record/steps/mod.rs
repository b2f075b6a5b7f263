//! What a person did with the steps of a plan, by action id.
//!
//! An id that no action of this version has is kept as it is: another version may know it.

mod kept;
mod read;
mod write;

use crate::ids::ids;
use std::cmp::Ordering;

ids! {
    /// Why a step was set aside.
    Aside {
        NotNow = "not_now",
        NotForUs = "not_for_us",
        NotSafe = "not_safe",
        DoneBefore = "done_before",
    }
}

ids! {
    /// A part of what is kept for a step; each has a stamp of its own.
    Part { Done = "done", Moves = "moves", Aside = "aside", Note = "note", }
}

/// The most moves of a step: each has a bit in [`Progress::moves`].
pub const MOVES: u32 = u32::BITS;

/// What a person did with one step.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Progress {
    /// The step as a whole was ticked.
    pub done: bool,
    /// The moves that were ticked, a bit each: see [`crate::words::Move::bit`].
    pub moves: u32,
    /// Why it was set aside; `None` as long as it is not.
    pub aside: Option<Aside>,
    /// What the person wrote on it, or for a step of their own the step itself.
    pub note: String,
    /// By [`Part`]; 0 for what was never changed.
    stamps: [u64; Part::COUNT],
}

impl Progress {
    /// Whether nothing is done with the step; it may have been before.
    pub fn is_blank(&self) -> bool {
        let blank = Self::default();
        Part::ALL.iter().all(|part| self.order(*part, &blank) == Ordering::Equal)
    }

    /// Which of two has the higher value of a part; what was never done is the lowest.
    fn order(&self, part: Part, other: &Self) -> Ordering {
        match part {
            Part::Done => self.done.cmp(&other.done),
            Part::Moves => self.moves.cmp(&other.moves),
            Part::Aside => self.aside.cmp(&other.aside),
            Part::Note => self.note.cmp(&other.note),
        }
    }

    /// Takes over the value of a part.
    fn copy(&mut self, part: Part, from: &Self) {
        match part {
            Part::Done => self.done = from.done,
            Part::Moves => self.moves = from.moves,
            Part::Aside => self.aside = from.aside,
            Part::Note => self.note.clone_from(&from.note),
        }
    }
}

/// Every step that something was done with, in the order of their ids.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Steps(Vec<(String, Progress)>);

impl Steps {
    /// What was done with the step of this action; `None` if nothing ever was.
    pub fn get(&self, id: &str) -> Option<&Progress> {
        let at = self.place(id).ok()?;
        Some(&self.0[at].1)
    }

    /// Changes what was done with a step, from blank if nothing was. Its stamps stay as they are:
    /// [`super::Record::stamp_changes`] sets them.
    pub fn change(&mut self, id: &str, change: impl FnOnce(&mut Progress)) {
        let at = self.place(id).unwrap_or_else(|at| {
            self.0.insert(at, (id.to_owned(), Progress::default()));
            at
        });
        let progress = &mut self.0[at].1;
        let stamps = progress.stamps;
        change(progress);
        progress.stamps = stamps;
        self.0.retain(|(_, progress)| is_kept(progress));
    }

    /// Every step with its id, in the order of the ids. One can be blank, if it was not so before.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Progress)> {
        self.0.iter().map(|(id, progress)| (id.as_str(), progress))
    }

    /// Both lists as one; a step that one of them lacks counts as a blank one there.
    fn zip(&self, other: &Self, join: &dyn Fn(&Progress, &Progress) -> Progress) -> Self {
        let blank = Progress::default();
        let mut ids: Vec<&String> = self.0.iter().chain(&other.0).map(|(id, _)| id).collect();
        ids.sort_unstable();
        ids.dedup();
        let joined = ids.into_iter().map(|id| {
            let [mine, theirs] = [self, other].map(|steps| steps.get(id).unwrap_or(&blank));
            (id.clone(), join(mine, theirs))
        });
        Self(joined.filter(|(_, progress)| is_kept(progress)).collect())
    }

    fn place(&self, id: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(other, _)| other.as_str().cmp(id))
    }
}

/// Whether it has to be kept: not if it is blank and never was anything else.
fn is_kept(progress: &Progress) -> bool {
    progress.stamps != [0; Part::COUNT] || !progress.is_blank()
}
