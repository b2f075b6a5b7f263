//! What stands in `localStorage`: one text, and its last good copy.

use gloo_storage::{LocalStorage, Storage as _};

/// A place of its own in storage. All names begin the same way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// The record.
    Record,
    /// The record as it was last read back well.
    Last,
    /// What an import replaced.
    Before,
    /// What could not be read, as it was found.
    Damaged,
    /// What was answered before the app was there (`src/boot/early.js`), should it not have come then.
    Early,
    /// The salt of the lock that was turned off last: a tab that still has its key believes no other plain text.
    Off,
    /// When the locked record was begun, and its revision when it was written last: an older one that is put back is told by it.
    Count,
    /// After how many minutes the lock closes by itself.
    Idle,
    /// Which names the history has for the screens (`src/boot/entries.js`): only beside a plain record.
    Names,
    /// When a copy was last saved as a file, or the offer put off.
    Copied,
}

impl Key {
    const fn name(self) -> &'static str {
        match self {
            Self::Record => PREFIX,
            Self::Last => "groundwork.last",
            Self::Before => "groundwork.before",
            Self::Damaged => "groundwork.damaged",
            Self::Early => "groundwork.early",
            Self::Off => "groundwork.off",
            Self::Count => "groundwork.count",
            Self::Idle => "groundwork.idle",
            Self::Names => "groundwork.names",
            Self::Copied => "groundwork.copied",
        }
    }
}

const PREFIX: &str = "groundwork";

/// Why storage did not do what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// Cookies are blocked, or the browser has no storage here.
    Blocked,
    /// The quota is used up, or what was written did not arrive.
    Full,
}

/// Storage, if this browser gives it: `gloo` panics where it doesn't, so it is asked first.
fn probe() -> Result<web_sys::Storage, Trouble> {
    let window = web_sys::window().ok_or(Trouble::Blocked)?;
    match window.local_storage() {
        Ok(Some(_)) => Ok(LocalStorage::raw()),
        _ => Err(Trouble::Blocked),
    }
}

/// The stored text; `None` if there is none.
///
/// # Errors
/// [`Trouble::Blocked`] where storage can't be reached.
pub fn read(key: Key) -> Result<Option<String>, Trouble> {
    probe()?.get_item(key.name()).map_err(|_| Trouble::Blocked)
}

/// Writes the text and reads it back.
///
/// # Errors
/// [`Trouble::Blocked`] where storage can't be reached, [`Trouble::Full`] where it did not keep
/// the text.
pub fn write(key: Key, text: &str) -> Result<(), Trouble> {
    let storage = probe()?;
    storage.set_item(key.name(), text).map_err(|_| Trouble::Full)?;
    match storage.get_item(key.name()) {
        Ok(Some(kept)) if kept == text => Ok(()),
        _ => Err(Trouble::Full),
    }
}

fn names(storage: &web_sys::Storage) -> Vec<String> {
    let count = storage.length().unwrap_or(0);
    (0..count).filter_map(|i| storage.key(i).ok().flatten()).collect()
}

/// Removes one text. A browser that refuses has nothing of ours either.
pub fn remove(key: Key) {
    if let Ok(storage) = probe() {
        _ = storage.remove_item(key.name());
    }
}

/// Removes everything that this app has stored, except one text if it is to stay.
///
/// # Errors
/// [`Trouble::Blocked`] where storage can't be reached.
pub fn clear(stays: Option<Key>) -> Result<(), Trouble> {
    let storage = probe()?;
    for key in &names(&storage) {
        if key.starts_with(PREFIX) && key != PREFIX && stays.is_none_or(|stays| key != stays.name()) {
            storage.remove_item(key).map_err(|_| Trouble::Blocked)?;
        }
    }
    // The record is the last to go: where the browser ends before that, nothing of it is missing.
    storage.remove_item(PREFIX).map_err(|_| Trouble::Blocked)
}
