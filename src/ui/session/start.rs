//! What was found when the app started.

use super::Kept;
use crate::browser::{boot, history, storage};
use crate::record::Record;
use crate::ui::{Screen, screens};

#[derive(Debug, Clone)]
pub struct Start {
    pub record: Record,
    pub kept: Kept,
    pub screen: Screen,
    /// What the person chose before the app was there: to keep (`true`) or not.
    pub choice: Option<bool>,
}

impl Default for Start {
    fn default() -> Self {
        Self { record: Record::default(), kept: Kept::Undecided, screen: Screen::Start, choice: None }
    }
}

impl Start {
    /// Looks into the browser's storage and history.
    pub fn from_browser() -> Self {
        let (record, kept) = match storage::read() {
            Ok(None) | Err(_) => return Self::early(&boot::done_early()),
            Ok(Some(text)) => match Record::from_text(&text) {
                Ok(record) => (record, Kept::Saved),
                Err(_) => (Record::default(), Kept::Unreadable),
            },
        };
        // A reload comes back to the same screen, unless its answers are gone.
        let screen = history::current().and_then(|id| Screen::from_id(&id));
        let screen = screen.filter(|_| kept == Kept::Saved).unwrap_or(Screen::Start);
        Self { record, kept, screen, choice: None }
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
        for control in words {
            screens::choose(&mut start.record.answers, control);
        }
        start
    }
}
