//! What the boot scripts hand over: they load what the app needs before it runs.

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = groundwork, catch)]
    fn words() -> Result<String, JsValue>;
    /// A copy of a part of the page as it was built.
    #[wasm_bindgen(js_namespace = groundwork, catch)]
    pub(super) fn part(name: &str) -> Result<web_sys::Node, JsValue>;
    #[wasm_bindgen(js_namespace = groundwork, catch)]
    fn early() -> Result<String, JsValue>;
}

/// What was done before the app was there (`src/boot/early.js`): the screen, the choice and the chosen
/// answers, by the ids of their buttons. Empty if nothing was.
pub fn done_early() -> String {
    early().unwrap_or_default()
}

/// The file of words; `None` if the scripts have not brought it.
pub fn text() -> Option<String> {
    words().ok()
}
