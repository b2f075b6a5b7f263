//! Files (`src/browser/files.js`).

use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = groundwork)]
extern "C" {
    #[wasm_bindgen(catch, js_name = saveFile)]
    fn save_file(name: &str, text: &str) -> Result<(), JsValue>;
}

/// Gives a text to the browser as a file of this name. Where to, and whether at all, is between the browser
/// and the person: nobody here is told.
pub fn save(name: &str, text: &str) {
    _ = save_file(name, text);
}
