//! The one value in `localStorage`.

use gloo_storage::{LocalStorage, Storage as _};

/// The key of the record.
const KEY: &str = "groundwork";

/// What somebody answered before the app was there (`src/boot/early.js`), should it not have come then.
const EARLY: &str = "groundwork.early";

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
pub fn read() -> Result<Option<String>, Trouble> {
    probe()?.get_item(KEY).map_err(|_| Trouble::Blocked)
}

/// Writes the text and reads it back.
///
/// # Errors
/// [`Trouble::Blocked`] where storage can't be reached, [`Trouble::Full`] where it did not keep
/// the text.
pub fn write(text: &str) -> Result<(), Trouble> {
    let storage = probe()?;
    storage.set_item(KEY, text).map_err(|_| Trouble::Full)?;
    match storage.get_item(KEY) {
        Ok(Some(kept)) if kept == text => Ok(()),
        _ => Err(Trouble::Full),
    }
}

/// What was answered early in a page that the app never came to; empty if nothing was.
pub fn early() -> String {
    probe().ok().and_then(|storage| storage.get_item(EARLY).ok().flatten()).unwrap_or_default()
}

/// Removes that: the record holds it now.
pub fn remove_early() {
    if let Ok(storage) = probe() {
        _ = storage.remove_item(EARLY);
    }
}

/// Removes everything that this app has stored.
///
/// # Errors
/// [`Trouble::Blocked`] where storage can't be reached.
pub fn clear() -> Result<(), Trouble> {
    let storage = probe()?;
    let count = storage.length().unwrap_or(0);
    let keys: Vec<String> = (0..count).filter_map(|i| storage.key(i).ok().flatten()).collect();
    for key in keys.iter().filter(|key| key.starts_with(KEY)) {
        storage.remove_item(key).map_err(|_| Trouble::Blocked)?;
    }
    Ok(())
}
