//! The words of a step.

use crate::plan::{ACTIONS, Action};
use crate::questionnaire::Role;

/// Between two fields of a step, as the build writes them.
const FIELD: char = '\u{1f}';
/// Before the words for one role.
const ROLE: char = '\u{1e}';

/// The words of an action as one person reads them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StepText {
    pub title: &'static str,
    /// A few words that tell a stranger nothing.
    pub discreet: &'static str,
    pub why: &'static str,
    /// When, how long, how often.
    pub time: &'static str,
    /// With whom.
    pub with: &'static str,
    /// When to leave it.
    pub not_when: &'static str,
    /// One thing to say, where words help.
    pub say: Option<&'static str>,
    pub evidence: &'static str,
    /// Three to six, the first of them tiny.
    pub moves: Vec<&'static str>,
}

/// The words of an action for a role. Empty in a browser until [`super::give_words`] has been called.
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
        let moves: Vec<&'static str> = fields.collect();
        if !moves.is_empty() {
            self.moves = moves;
        }
    }
}
