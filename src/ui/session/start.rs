//! What was found when the app started.

use super::{Kept, Store};
use crate::browser::clock;
use crate::browser::storage::{self, Key};
use crate::record::Record;
use crate::ui::{Screen, screens};

#[derive(Debug, Clone)]
pub struct Start {
    pub record: Record,
    pub kept: Kept,
    pub screen: Screen,
    pub store: Store,
    /// Whether something that could not be read lies beside the record.
    pub damaged: bool,
    /// What the person chose before the app was there: to keep (`true`) or not.
    pub choice: Option<bool>,
    /// What is to be opened with a passphrase.
    pub locked: Option<crate::record::Locked>,
}

impl Default for Start {
    fn default() -> Self {
        Self {
            record: Record::default(),
            kept: Kept::Undecided,
            screen: Screen::Start,
            store: Store::default(),
            damaged: false,
            choice: None,
            locked: None,
        }
    }
}

impl Start {

    /// What was answered before the page was loaded again.
    pub(in crate::ui) fn before() -> String {
        storage::read(Key::Early).ok().flatten().unwrap_or_default()
    }

    /// Goes on where somebody new is already: screen, choice, and the controls of the chosen answers. What
    /// was done before the page was loaded again counts where it wasn't done anew.
    pub(in crate::ui) fn early(before: &str, done: &str) -> Self {
        let mut start = Self::default();
        let mut words = if done.is_empty() { before } else { done }.split(' ');
        start.screen = words.next().and_then(Screen::from_id).unwrap_or(Screen::Start);
        start.choice = choice(words.next());
        if start.choice.is_none() && start.screen != Screen::Help {
            start.screen = if done.is_empty() { Screen::Start } else { Screen::Privacy };
        }
        start.choice = start.choice.or_else(|| choice(before.split(' ').nth(1)));
        start.record = chosen(&[before, " ", done].concat());
        start.record.stamp_changes(&Record::default(), clock::now());
        start
    }
}

/// What was chosen to be kept; who comes back has chosen before.
pub(in crate::ui) fn choice(word: Option<&str>) -> Option<bool> {
    match word {
        Some("keep") => Some(true),
        Some("keep-nothing") => Some(false),
        _ => None,
    }
}

/// The answers whose controls are among these words; of two to a question the later one.
pub(in crate::ui) fn chosen(words: &str) -> Record {
    let mut record = Record::default();
    for control in words.split(' ') {
        screens::choose(&mut record.answers, control);
    }
    record
}
