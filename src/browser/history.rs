//! Back and forward between screens, with one address for all of them.
//!
//! An entry's state is the id of a screen and nothing else: never an answer.

use wasm_bindgen::{JsCast, JsValue, closure::Closure};

fn history() -> Option<web_sys::History> {
    web_sys::window()?.history().ok()
}

/// The screen of the present entry, after a reload or a return.
pub fn current() -> Option<String> {
    history()?.state().ok()?.as_string()
}

/// Adds an entry. A browser may refuse (some limit the rate): then Back skips this screen.
pub fn push(screen: &str) {
    if let Some(history) = history() {
        _ = history.push_state(&JsValue::from_str(screen), "");
    }
}

/// Names the present entry.
pub fn replace(screen: &str) {
    if let Some(history) = history() {
        _ = history.replace_state(&JsValue::from_str(screen), "");
    }
}

/// One entry back.
pub fn back() {
    if let Some(history) = history() {
        _ = history.back();
    }
}

/// One entry forward.
pub fn forward() {
    if let Some(history) = history() {
        _ = history.forward();
    }
}

/// Calls `f` with the screen of an entry whenever the person moves between entries. For the life
/// of the page, so it is called once.
pub fn on_move(f: impl Fn(Option<String>) + 'static) {
    let on_pop = Closure::<dyn Fn(web_sys::PopStateEvent)>::new(move |event: web_sys::PopStateEvent| {
        f(event.state().as_string());
    });
    if let Some(window) = web_sys::window() {
        window.set_onpopstate(Some(on_pop.as_ref().unchecked_ref()));
    }
    on_pop.forget();
}
