//! Back and forward between screens, with one address for all of them.
//!
//! An entry's state is a name that says nothing (`src/boot/entries.js`): never an answer, nor the screen.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = groundwork, catch)]
    fn enter(screen: &str, is_new: bool) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = groundwork, catch)]
    fn entry() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = history, js_name = go)]
    fn go(entries: i32);
}

/// The screen of the present entry, after a reload or a return.
pub fn current() -> Option<String> {
    entry().ok()?.as_string()
}

/// Adds an entry. A browser may refuse (some limit the rate): then Back skips this screen.
pub fn push(screen: &str) {
    _ = enter(screen, true);
}

/// Names the present entry.
pub fn replace(screen: &str) {
    _ = enter(screen, false);
}

/// One entry back.
pub fn back() {
    go(-1);
}

/// One entry forward.
pub fn forward() {
    go(1);
}

/// Calls `f` with the screen of an entry whenever the person moves between entries. For the life
/// of the page, so it is called once.
pub fn on_move(f: impl Fn(Option<String>) + 'static) {
    let on_pop = Closure::<dyn Fn()>::new(move || f(current()));
    if let Some(window) = web_sys::window() {
        window.set_onpopstate(Some(on_pop.as_ref().unchecked_ref()));
    }
    on_pop.forget();
}
