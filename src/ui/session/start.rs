//! What was found when the app started.

use super::store::{put, put_aside};
use super::{Kept, Store};
use crate::browser::storage::{self, Key};
use crate::browser::{boot, clock, history};
use crate::record::{Found, Opened, Record, Stored};
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
    #[cfg(feature = "whole")]
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
            #[cfg(feature = "whole")]
            locked: None,
        }
    }
}

impl Start {
    /// Looks into the browser's storage and history.
    pub fn from_browser() -> Self {
        let before = storage::read(Key::Early).ok().flatten().unwrap_or_default();
        // What is being done in this tab goes before what another may have stored meanwhile.
        let done = boot::done_early();
        let stored = if done.is_empty() { Self::stored() } else { None };
        let mut start = match stored {
            None => Self::early(&before, &done),
            Some(mut start) => {
                // Nobody knows when that was: it only adds what is missing.
                start.record.merge(&chosen(&before));
                start
            }
        };
        start.damaged |= matches!(storage::read(Key::Damaged), Ok(Some(_)));
        // What is locked or can't be read as well: the screen is there once there is something to show.
        if start.kept != Kept::Undecided {
            // A reload comes back to the same screen, unless its answers are gone.
            let screen = history::current().and_then(|id| Screen::from_id(&id));
            start.screen = screen.unwrap_or(Screen::Start);
        }
        start
    }

    /// What is stored; `None` if nothing is, or nobody may look.
    pub fn stored() -> Option<Self> {
        let main = storage::read(Key::Record).ok()?;
        let last = storage::read(Key::Last).ok().flatten();
        let barred = |kept| Self { kept, ..Self::default() };
        Some(match Opened::of(main.as_deref(), last.as_deref()) {
            Opened::Nothing => return None,
            Opened::Good(Found::Plain(stored)) => Self::of(&stored),
            Opened::FromLast { found: Found::Plain(stored), damaged } => Self::from_last(&stored, damaged),
            #[cfg(feature = "whole")]
            Opened::Good(Found::Locked(locked)) => {
                Self { kept: Kept::Locked, locked: Some(locked), ..Self::default() }
            }
            #[cfg(feature = "whole")]
            Opened::FromLast { found: Found::Locked(locked), damaged } => {
                Self::from_last_locked(locked, damaged)
            }
            // The app of a first visit can't ask for a passphrase. What is locked, it leaves to the next load.
            #[cfg(not(feature = "whole"))]
            Opened::Good(Found::Locked(_)) | Opened::FromLast { found: Found::Locked(_), .. } => {
                barred(Kept::Newer)
            }
            Opened::Newer => barred(Kept::Newer),
            Opened::Unreadable { .. } => barred(Kept::Unreadable),
        })
    }

    fn of(stored: &Stored) -> Self {
        let record = stored.record.clone();
        Self { record, kept: Kept::Saved, store: Store::of(stored), ..Self::default() }
    }

    /// The last good copy takes the place of what can't be read, once that was put aside.
    fn from_last(stored: &Stored, damaged: Option<String>) -> Self {
        let aside = damaged.as_deref().is_none_or(put_aside);
        let kept = if aside { put(stored) } else { Kept::Unreadable };
        Self { kept, damaged: damaged.is_some(), ..Self::of(stored) }
    }

    /// The same where the last good copy is behind a passphrase.
    #[cfg(feature = "whole")]
    fn from_last_locked(locked: crate::record::Locked, damaged: Option<String>) -> Self {
        let aside = damaged.as_deref().is_none_or(put_aside);
        let written = aside && storage::write(Key::Record, &locked.to_text()).is_ok();
        let kept = if written { Kept::Locked } else { Kept::Unreadable };
        Self { kept, damaged: damaged.is_some(), locked: Some(locked), ..Self::default() }
    }

    /// Goes on where somebody new is already: screen, choice, and the controls of the chosen answers. What
    /// was done before the page was loaded again counts where it wasn't done anew.
    fn early(before: &str, done: &str) -> Self {
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

fn choice(word: Option<&str>) -> Option<bool> {
    match word {
        Some("keep") => Some(true),
        Some("keep-nothing") => Some(false),
        _ => None,
    }
}

/// The answers whose controls are among these words; of two to a question the later one.
fn chosen(words: &str) -> Record {
    let mut record = Record::default();
    for control in words.split(' ') {
        screens::choose(&mut record.answers, control);
    }
    record
}
