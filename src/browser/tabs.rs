//! Other tabs of this browser (`src/browser/tabs.js`).

use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = groundwork)]
extern "C" {
    #[wasm_bindgen(catch, js_name = hearTabs)]
    fn hear_tabs(told: JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = tellTabs)]
    fn tell_tabs(what: u32) -> Result<(), JsValue>;
}

const CHANGED: u32 = 0;
const DELETED: u32 = 2;
const LOCKED: u32 = 3;

/// What there is to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// Another tab may have written: look at storage again. Also when this tab comes back into sight.
    Changed,
    /// "Delete everything" in another tab: drop what this one holds.
    Deleted,
    /// Another tab was locked by a click: lock this one.
    Locked,
}

/// Calls `f` with all that is told, for the life of the page. So it is called once.
pub fn hear(mut f: impl FnMut(Told) + 'static) {
    let call = move |number: u32| match number {
        CHANGED => f(Told::Changed),
        DELETED => f(Told::Deleted),
        LOCKED => f(Told::Locked),
        _ => {} // of a later version
    };
    // Nobody waits for it: storage is looked at before each write as well.
    _ = hear_tabs(Closure::<dyn FnMut(u32)>::new(call).into_js_value());
}

/// Tells all other tabs that everything was deleted.
pub fn tell_deleted() {
    _ = tell_tabs(DELETED);
}

/// Tells all other tabs to lock. Not when this one locks by itself, since the person may be in another.
pub fn tell_locked() {
    _ = tell_tabs(LOCKED);
}
