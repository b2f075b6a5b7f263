//! What a person did with the steps of a plan, by action id.
//!
//! An id that no action of this version has is kept as it is: it may be of another version.

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

/// What a person did with one step.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Progress {
    pub done: bool,
    /// The moves that were ticked: bit 0 is the first one.
    pub moves: u32,
    pub aside: Option<Aside>,
    pub note: String,
    /// By [`Part`]; 0 for what was never changed.
    pub(super) stamps: [u64; 4],
}

impl Progress {
    /// Whether nothing was done with the step.
    pub fn is_blank(&self) -> bool {
        Part::ALL.iter().all(|part| self.code(*part) == 0) && self.note.is_empty()
    }

    /// The value of a part as a number; a note has none.
    pub(super) fn code(&self, part: Part) -> u32 {
        match part {
            Part::Done => u32::from(self.done),
            Part::Moves => self.moves,
            Part::Aside => self.aside.map_or(0, |aside| 1 + aside.index() as u32),
            Part::Note => 0,
        }
    }

    /// Takes over the value of a part.
    pub(super) fn copy(&mut self, part: Part, from: &Self) {
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
    /// What was done with the step of this action.
    pub fn get(&self, id: &str) -> Option<&Progress> {
        let at = self.place(id).ok()?;
        Some(&self.0[at].1)
    }

    /// Keeps what was done with a step. Its stamps stay: [`super::Record::stamp_changes`] sets them.
    pub fn set(&mut self, id: &str, progress: Progress) {
        match self.place(id) {
            Ok(at) => {
                let stamps = self.0[at].1.stamps;
                self.0[at].1 = Progress { stamps, ..progress };
            }
            Err(at) => {
                let progress = Progress { stamps: [0; 4], ..progress };
                self.0.insert(at, (id.to_owned(), progress));
            }
        }
        self.0.retain(|(_, progress)| is_kept(progress));
    }

    /// Changes what was done with a step.
    pub fn change(&mut self, id: &str, change: impl FnOnce(&mut Progress)) {
        let mut progress = self.get(id).cloned().unwrap_or_default();
        change(&mut progress);
        self.set(id, progress);
    }

    /// Every step with its id.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Progress)> {
        self.0.iter().map(|(id, progress)| (id.as_str(), progress))
    }

    /// The next step of a list that is made in the order of ids.
    pub(super) fn push(&mut self, id: String, progress: Progress) {
        self.0.push((id, progress));
    }

    /// The step that was put in last, if it is this one.
    pub(super) fn last(&mut self, id: &str) -> Option<&mut Progress> {
        self.0.last_mut().filter(|(last, _)| last == id).map(|(_, progress)| progress)
    }

    /// Both lists as one; a step that one of them lacks counts as a blank one there.
    pub(super) fn zip(&self, other: &Self, join: &dyn Fn(&Progress, &Progress) -> Progress) -> Self {
        let (a, b) = (&self.0, &other.0);
        let blank = Progress::default();
        let mut out = Vec::new();
        let (mut i, mut j) = (0, 0);
        while i < a.len() || j < b.len() {
            let order = match (a.get(i), b.get(j)) {
                (Some(a), Some(b)) => a.0.cmp(&b.0),
                (Some(_), None) => Ordering::Less,
                _ => Ordering::Greater,
            };
            let id = if order == Ordering::Greater { &b[j].0 } else { &a[i].0 };
            let (mut left, mut right) = (&blank, &blank);
            if order != Ordering::Greater {
                left = &a[i].1;
                i += 1;
            }
            if order != Ordering::Less {
                right = &b[j].1;
                j += 1;
            }
            let joined = join(left, right);
            if is_kept(&joined) {
                out.push((id.clone(), joined));
            }
        }
        Self(out)
    }

    fn place(&self, id: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(other, _)| other.as_str().cmp(id))
    }
}

/// What is blank and was never anything else need not be kept.
fn is_kept(progress: &Progress) -> bool {
    progress.stamps != [0; 4] || !progress.is_blank()
}
