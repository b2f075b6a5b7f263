//! Whether the browser may clear away what is stored (`src/browser/persist.js`).

use super::callback;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = groundwork)]
extern "C" {
    #[wasm_bindgen(catch)]
    fn persist(ask: bool, done: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = forgetsInAWeek)]
    fn forgets() -> Result<bool, JsValue>;
}

/// The script's number where it can't say.
const UNKNOWN: u32 = 0;

/// The browser's word on what is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Persistence {
    /// It has no way to ask, or fails at it.
    Unknown,
    /// It may clear it away when it needs room.
    No,
    /// It leaves it until the person clears it.
    Yes,
}

fn answer(ask: bool, done: Box<dyn FnOnce(Persistence)>) {
    let done = callback::once(Box::new(move |number, _| {
        done(match number {
            1 => Persistence::No,
            2 => Persistence::Yes,
            _ => Persistence::Unknown,
        });
    }));
    callback::or_tell(persist(ask, &done), &done, UNKNOWN);
}

/// Asks the browser not to clear it away. On a click: some browsers put the question to the person.
pub fn request(done: impl FnOnce(Persistence) + 'static) {
    answer(true, Box::new(done));
}

/// How it stands.
pub fn now(done: impl FnOnce(Persistence) + 'static) {
    if !cfg!(feature = "ssr") {
        answer(false, Box::new(done));
    }
}

/// Whether this browser deletes what a page has stored after seven days of use without a visit.
pub fn forgets_in_a_week() -> bool {
    !cfg!(feature = "ssr") && forgets().unwrap_or(false)
}
