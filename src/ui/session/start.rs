//! What was found when the app started.

use super::Kept;
use crate::browser::{boot, history, storage};
use crate::record::{Record, RecordError};
use crate::ui::{Screen, screens};

#[derive(Debug, Clone)]
pub struct Start {
    pub record: Record,
    pub kept: Kept,
    /// The text that stands in storage.
    pub stored: Option<String>,
    pub screen: Screen,
    /// What the person chose before the app was there: to keep (`true`) or not.
    pub choice: Option<bool>,
}

impl Default for Start {
    fn default() -> Self {
        Self {
            record: Record::default(),
            kept: Kept::Undecided,
            stored: None,
            screen: Screen::Start,
            choice: None,
        }
    }
}

impl Start {
    /// Looks into the browser's storage and history.
    pub fn from_browser() -> Self {
        // What is being done in this tab goes before what another may have stored meanwhile.
        let done = boot::done_early();
        if !done.is_empty() {
            return Self::early(&done);
        }
        let Ok(Some(text)) = storage::read() else { return Self::early(&storage::early()) };
        let mut start = Self::of_text(text);
        if start.kept == Kept::Saved {
            // A reload comes back to the same screen, unless its answers are gone.
            start.screen = history::current().and_then(|id| Screen::from_id(&id)).unwrap_or(Screen::Start);
        }
        start
    }

    /// What a stored text holds.
    pub fn of_text(text: String) -> Self {
        match Record::from_text(&text) {
            Ok(record) => Self { record, kept: Kept::Saved, stored: Some(text), ..Self::default() },
            Err(RecordError::Newer) => Self { kept: Kept::Newer, ..Self::default() },
            Err(RecordError::Unreadable) => Self { kept: Kept::Unreadable, ..Self::default() },
        }
    }

    /// Goes on where somebody new is already: screen, choice, and the controls of the chosen answers.
    fn early(done: &str) -> Self {
        let mut start = Self::default();
        let mut words = done.split(' ');
        start.screen = words.next().and_then(Screen::from_id).unwrap_or(Screen::Start);
        start.choice = match words.next() {
            Some("keep") => Some(true),
            Some("keep-nothing") => Some(false),
            _ => None,
        };
        if start.choice.is_none() && start.screen != Screen::Help {
            start.screen = if done.is_empty() { Screen::Start } else { Screen::Privacy };
        }
        for control in words {
            screens::choose(&mut start.record.answers, control);
        }
        start
    }
}
