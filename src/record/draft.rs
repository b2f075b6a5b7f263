//! What is being filled in and is not saved yet: a check-in, a step of one's own.
//!
//! Each field is kept as the note of a step that no plan has: so it outlasts whatever ends the page, and is merged, locked, copied
//! and deleted with the rest, also by earlier versions of the app.

use super::{CheckIn, Record};
use crate::questionnaire::{Level, Reply, SafetyAnswer};

/// What the ids of these begin with. No action is called so (a test sees to it).
pub const DRAFT: &str = "draft_";

/// The fields of a check-in in which a choice is picked: those of the block `trust`, the strain, and the question about safety. Kept
/// are its number and the time.
pub const PICKED: [&str; 6] = ["trust_0", "trust_1", "trust_2", "trust_3", "strain", "afraid"];
/// Those in which words are typed.
pub const TYPED: [&str; 2] = ["helped", "hard"];

/// So long what was picked is about the same week, in milliseconds. Words stay: nobody can say them a second time.
const DAY: u64 = 24 * 60 * 60 * 1000;

fn id(field: &str) -> String {
    [DRAFT, field].concat()
}

impl Record {
    /// What stands in a field that was not saved.
    pub fn draft(&self, field: &str) -> &str {
        self.steps.get(&id(field)).map_or("", |kept| &kept.note)
    }

    /// Keeps what stands in a field.
    pub fn set_draft(&mut self, field: &str, text: String) {
        self.steps.change(&id(field), |kept| kept.note = text);
    }

    /// Which choice was picked in it, at this time in milliseconds.
    pub fn picked(&self, field: &str, now: u64) -> Option<u64> {
        let (choice, at) = self.draft(field).split_once(' ')?;
        let [choice, at] = [choice, at].map(|number| number.parse::<u64>().ok());
        choice.filter(|_| at.is_some_and(|at| at.abs_diff(now) <= DAY))
    }

    /// Keeps that this one was picked at this time.
    pub fn pick(&mut self, field: &str, choice: u64, now: u64) {
        self.set_draft(field, [&choice.to_string(), " ", &now.to_string()].concat());
    }

    /// Empties every field of the check-in. Returns what stood in them, for [`Self::bring_back`].
    pub fn drop_filled_in(&mut self) -> Vec<String> {
        let fields = PICKED.into_iter().chain(TYPED);
        let before = fields.clone().map(|field| self.draft(field).to_owned()).collect();
        for field in fields {
            self.set_draft(field, String::new());
        }
        before
    }

    /// Fills them again.
    pub fn bring_back(&mut self, before: Vec<String>) {
        for (field, text) in PICKED.into_iter().chain(TYPED).zip(before) {
            self.set_draft(field, text);
        }
    }
}

impl CheckIn {
    /// Of what was picked and typed; `None` if nothing was.
    pub fn filled_in(picked: [Option<u64>; PICKED.len()], typed: [String; TYPED.len()]) -> Option<Self> {
        let level = |at: usize| Reply::at(picked[at]? as usize, &Level::ALL).given();
        let [helped, hard] = typed.map(|text| text.trim().to_owned());
        let afraid = picked[5].and_then(|at| SafetyAnswer::ALL.get(at as usize).copied());
        let afraid = afraid.unwrap_or(SafetyAnswer::Skip);
        let is_empty = picked == [None; PICKED.len()] && helped.is_empty() && hard.is_empty();
        (!is_empty).then(|| Self { trust: [0, 1, 2, 3].map(level), strain: level(4), afraid, helped, hard })
    }
}
