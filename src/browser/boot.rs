//! What the boot scripts hand over: they load what the app needs before it runs.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = groundwork, catch)]
    fn words() -> Result<String, wasm_bindgen::JsValue>;
}

/// The file of words; `None` if the scripts have not brought it.
pub fn text() -> Option<String> {
    words().ok()
}
