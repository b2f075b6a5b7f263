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
    fn call(
        act: &str,
        number: u32,
        passphrase: &str,
        text: &str,
        done: &JsValue,
        bound: &str,
    ) -> Result<(), JsValue>;
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
    /// What it is bound to, if it is: it opens with nothing else.
    pub bound: String,
}

impl Sealed {
    /// One for each of these; none if it has failed.
    #[inline(never)]
    fn read(rounds: u32, text: &str, bounds: &[String]) -> Vec<Self> {
        let mut words = text.split(' ').map(str::to_owned);
        let Some(salt) = words.next() else { return Vec::new() };
        let each = bounds.iter().map_while(|bound| {
            let (iv, data) = (words.next()?, words.next()?);
            Some(Self { rounds, salt: salt.clone(), iv, data, bound: bound.clone() })
        });
        each.collect()
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
    let done = Box::new(move |number, text| done(Opening::read(number, text)));
    ask(act, (sealed.rounds, passphrase, &sealed.text(), &sealed.bound), done);
}

/// Calls a function of the scripts. Where that fails, `done` is told.
fn ask(
    act: &str,
    (number, passphrase, text, bound): (u32, &str, &str, &str),
    done: Box<dyn FnOnce(u32, String)>,
) {
    let done = callback::once(done);
    callback::or_tell(call(act, number, passphrase, text, &done, bound), &done, FAILED);
}

/// Whether this is the passphrase in use: [`Opening::Opened`], with an empty text, if it is.
pub fn check(passphrase: &str, done: impl FnOnce(Opening) + 'static) {
    ask("check", (0, passphrase, "", ""), Box::new(move |number, text| done(Opening::read(number, text))));
}

/// Takes a passphrase for all that is sealed from now on; `false` if this browser can't.
pub fn set(passphrase: &str, rounds: u32, done: impl FnOnce(bool) + 'static) {
    ask("set", (rounds, passphrase, "", ""), Box::new(move |number, _| done(number != FAILED)));
}

/// Waits until other tabs should have heard of what was written here, and what they wrote before is seen here.
pub fn rest(done: impl FnOnce() + 'static) {
    ask("rest", (0, "", "", ""), Box::new(|_, _| done()));
}

/// Calls `done` once what was given to be sealed is sealed.
pub fn sealed(done: impl FnOnce() + 'static) {
    ask("seal", (0, "", "", ""), Box::new(|_, _| done()));
}

/// Loads the scripts before they are needed: a newer version of the app may take their place while a page waits for its
/// passphrase.
/// `done` is told whether there are any that work here.
pub fn load(done: impl FnOnce(bool) + 'static) {
    ask("load", (0, "", "", ""), Box::new(move |number, _| done(number != FAILED)));
}

/// What was sealed with the new passphrase is written: the one before is forgotten.
pub fn commit() {
    ask("commit", (0, "", "", ""), Box::new(|_, _| {}));
}

/// Goes back to the passphrase before: what was sealed with the new one could not be written.
pub fn revert() {
    ask("revert", (0, "", "", ""), Box::new(|_, _| {}));
}

/// Seals a text with the key that is kept, once for each thing that it is to be bound to, each time under a fresh
/// initialisation vector; none without a key. None of these holds a space.
pub fn seal(text: &str, bounds: Vec<String>, done: impl FnOnce(Vec<Sealed>) + 'static) {
    let bound = bounds.join(" ");
    ask(
        "seal",
        (0, "", text, &bound),
        Box::new(move |rounds, text| done(Sealed::read(rounds, &text, &bounds))),
    );
}

/// Seals a text for a file with a passphrase of its own. The key that is kept stays.
pub fn seal_file(
    (passphrase, rounds): (&str, u32),
    text: &str,
    bound: String,
    done: impl FnOnce(Option<Sealed>) + 'static,
) {
    let bounds = [bound.clone()];
    let done = Box::new(move |rounds, text: String| done(Sealed::read(rounds, &text, &bounds).pop()));
    ask("sealFile", (rounds, passphrase, text, &bound), done);
}

/// Forgets the key and stops the watch: the lock was turned off, or everything deleted. Does nothing where
/// no lock was used.
pub fn drop_key() {
    _ = drop_lock();
}

/// Calls `idle` once when nobody has touched or seen the page for this long; 0 stops the watch. While it
/// goes on, a page out of sight shows nothing.
pub fn watch(minutes: u64, idle: impl FnOnce() + 'static) {
    // Nobody waits for it: without it the page stays open, as it would under an older browser.
    _ = watch_idle(minutes as u32, callback::once(Box::new(move |_, _| idle())));
}

/// Locks this tab: blank in this frame, and the page is loaded anew. What is being sealed may still be
/// written; what was not given to [`seal`] is lost.
pub fn now() {
    if lock_now().is_err()
        && let Some(window) = web_sys::window()
    {
        _ = window.location().reload(); // what was open must not stay in sight
    }
}
