//! The lock. Scripts of the page do the work (`src/browser/lock/lock.js`, which the first call loads, and
//! `locking.js`): the key stays with them, where not even this app can read it. Every answer comes later,
//! by a call of `done`, in the order of the calls (files have an order of their own); by then the record may be
//! another, or gone.

use super::callback;
use wasm_bindgen::prelude::*;

/// Rounds for a new passphrase: up to a few seconds for its owner, and as much for each guess of a thief.
/// Stored with what they seal, so that they can be raised.
pub const ROUNDS: u32 = 600_000;

/// The scripts' numbers; what is above is well done.
const FAILED: u32 = 0;
const WRONG: u32 = 1;

#[wasm_bindgen(js_namespace = groundwork)]
extern "C" {
    #[wasm_bindgen(catch, js_name = lock)]
    fn call(act: &str, number: u32, passphrase: &str, text: &str, done: JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = dropLock)]
    fn drop_lock() -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = lockNow)]
    fn lock_now() -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = watchIdle)]
    fn watch_idle(minutes: u32, idle: JsValue) -> Result<(), JsValue>;
}

/// A text that only the passphrase opens. Bytes are in base64, the standard alphabet with padding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    pub rounds: u32,
    pub salt: String,
    pub iv: String,
    pub data: String,
}

impl Sealed {
    fn read(rounds: u32, text: &str) -> Option<Self> {
        let (salt, rest) = text.split_once(' ')?;
        let (iv, data) = rest.split_once(' ')?;
        Some(Self { rounds, salt: salt.to_owned(), iv: iv.to_owned(), data: data.to_owned() })
    }

    fn text(&self) -> String {
        [self.salt.as_str(), self.iv.as_str(), self.data.as_str()].join(" ")
    }
}

/// What came of opening something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opening {
    Opened(String),
    /// The passphrase is another, or bytes were changed: nobody can tell these apart.
    Wrong,
    /// This browser has no cryptography here (plain http), or the script could not be loaded.
    Failed,
}

impl Opening {
    fn read(number: u32, text: String) -> Self {
        match number {
            FAILED => Self::Failed,
            WRONG => Self::Wrong,
            _ => Self::Opened(text),
        }
    }
}

/// Opens what is stored, and keeps the key for what is written later.
pub fn open(passphrase: &str, sealed: &Sealed, done: impl FnOnce(Opening) + 'static) {
    opening("open", passphrase, sealed, Box::new(done));
}

/// Opens a file. The key that is kept stays.
pub fn open_file(passphrase: &str, sealed: &Sealed, done: impl FnOnce(Opening) + 'static) {
    opening("openFile", passphrase, sealed, Box::new(done));
}

/// Opens what another tab has written, with the key that is kept, or with the one before as long as a change was
/// neither committed nor reverted. [`Opening::Wrong`] when the passphrase was changed there.
pub fn reopen(sealed: &Sealed, done: impl FnOnce(Opening) + 'static) {
    opening("reopen", "", sealed, Box::new(done));
}

fn opening(act: &str, passphrase: &str, sealed: &Sealed, done: Box<dyn FnOnce(Opening)>) {
    let done = callback::once(Box::new(move |number, text| done(Opening::read(number, text))));
    _ = call(act, sealed.rounds, passphrase, &sealed.text(), done);
}

/// Whether this is the passphrase in use: [`Opening::Opened`], with an empty text, if it is.
pub fn check(passphrase: &str, done: impl FnOnce(Opening) + 'static) {
    let done = callback::once(Box::new(move |number, text| done(Opening::read(number, text))));
    _ = call("check", 0, passphrase, "", done);
}

/// Takes a passphrase for all that is sealed from now on; `false` if this browser can't.
pub fn set(passphrase: &str, rounds: u32, done: impl FnOnce(bool) + 'static) {
    let done = callback::once(Box::new(move |number, _| done(number != FAILED)));
    _ = call("set", rounds, passphrase, "", done);
}

/// What was sealed with the new passphrase is written: the one before is forgotten.
pub fn commit() {
    _ = call("commit", 0, "", "", callback::once(Box::new(|_, _| {})));
}

/// Goes back to the passphrase before: what was sealed with the new one could not be written.
pub fn revert() {
    _ = call("revert", 0, "", "", callback::once(Box::new(|_, _| {})));
}

/// Seals a text with the key that is kept, each time under a fresh initialisation vector; `None` without
/// a key.
pub fn seal(text: &str, done: impl FnOnce(Option<Sealed>) + 'static) {
    sealing("seal", 0, "", text, Box::new(done));
}

/// Seals a text for a file with a passphrase of its own. The key that is kept stays.
pub fn seal_file(passphrase: &str, rounds: u32, text: &str, done: impl FnOnce(Option<Sealed>) + 'static) {
    sealing("sealFile", rounds, passphrase, text, Box::new(done));
}

fn sealing(act: &str, rounds: u32, passphrase: &str, text: &str, done: Box<dyn FnOnce(Option<Sealed>)>) {
    let done = callback::once(Box::new(move |rounds, text| done(Sealed::read(rounds, &text))));
    _ = call(act, rounds, passphrase, text, done);
}

/// Forgets the key and stops the watch: the lock was turned off, or everything deleted. Does nothing where
/// no lock was used.
pub fn drop_key() {
    _ = drop_lock();
}

/// Calls `idle` once when nobody has touched or seen the page for this long; 0 stops the watch. While it
/// goes on, a page out of sight shows nothing.
pub fn watch(minutes: u32, idle: impl FnOnce() + 'static) {
    _ = watch_idle(minutes, callback::once(Box::new(move |_, _| idle())));
}

/// Locks this tab: blank in this frame, and the page is loaded anew. What is being sealed may still be
/// written; what was not given to [`seal`] is lost.
pub fn now() {
    _ = lock_now();
}
