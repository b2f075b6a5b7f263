//! The words of a step.

use crate::plan::{ACTIONS, Action};
use crate::questionnaire::Role;
use std::fmt;

/// Between two fields of a step, as the build writes them.
const FIELD: char = '\u{1f}';
/// Before the words for one role.
const ROLE: char = '\u{1e}';

/// The words of an action as one person reads them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StepText {
    /// First person, at most seven words: "I will …".
    pub title: &'static str,
    /// One to five words for the discreet print, which tell a stranger nothing.
    pub discreet: &'static str,
    /// Why this helps, in two or three sentences.
    pub why: &'static str,
    /// How long, how often, until when.
    pub time: &'static str,
    /// With whom: one of four phrases (`content/README.md`).
    pub with: &'static str,
    /// When to leave the step alone.
    pub not_when: &'static str,
    /// One thing to say, where saying it helps.
    pub say: Option<&'static str>,
    /// One honest line: what was studied, in whom, and how sure that is.
    pub evidence: &'static str,
    /// Three to six, the first of them a matter of a minute or two.
    pub moves: Vec<Move>,
}

/// One thing to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move {
    /// The place of its letter in the alphabet, 0 to 25. A tick is kept by it, so it stays with the same act in every
    /// language and after every edit.
    pub number: u32,
    /// What to do, in at most 16 words.
    pub text: &'static str,
}

impl Move {
    /// Its bit in [`crate::record::Progress::moves`].
    pub const fn bit(self) -> u32 {
        1 << self.number
    }

    /// A letter and a text, as the build writes them.
    fn read(field: &'static str) -> Option<Self> {
        let letter = *field.as_bytes().first()?;
        Some(Self { number: u32::from(letter.wrapping_sub(b'a')), text: field.get(1..)? })
    }
}

impl fmt::Display for Move {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text)
    }
}

/// The words of an action, in those for a role where it has some. Empty in a browser until [`super::give_words`] has been called.
pub fn step(action: &Action, role: Role) -> StepText {
    let index = ACTIONS.iter().position(|a| a.id == action.id).unwrap_or(0);
    let mut text = StepText::default();
    let mut parts = super::file::line(super::FIRST_STEP + index).split(ROLE);
    text.take(parts.next().unwrap_or_default());
    for part in parts {
        if let Some((id, fields)) = part.split_once(FIELD)
            && id == role.id()
        {
            text.take(fields);
        }
    }
    text
}

impl StepText {
    /// Takes over every field that is not empty.
    fn take(&mut self, fields: &'static str) {
        let mut fields = fields.split(FIELD);
        let mut next = || fields.next().filter(|field| !field.is_empty());
        let say = [
            &mut self.title,
            &mut self.discreet,
            &mut self.why,
            &mut self.time,
            &mut self.with,
            &mut self.not_when,
        ];
        for field in say {
            *field = next().unwrap_or(field);
        }
        self.say = next().or(self.say);
        self.evidence = next().unwrap_or(self.evidence);
        let moves: Vec<Move> = fields.filter_map(Move::read).collect();
        if !moves.is_empty() {
            self.moves = moves;
        }
    }
}
