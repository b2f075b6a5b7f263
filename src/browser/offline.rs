//! The copy of the app that opens without a connection. A script of the page does the work
//! (`src/browser/offline.js`) and shows what there is to say of it; where the script or the browser's
//! support is missing, the app works as before while there is a connection.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = groundwork)]
extern "C" {
    #[wasm_bindgen(catch, js_name = keepOffline)]
    fn keep_offline() -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = dropOffline)]
    fn drop_offline() -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = useUpdate)]
    fn use_update() -> Result<(), JsValue>;
}

/// Keeps a copy, or leaves the one that is there.
pub fn keep() {
    _ = keep_offline();
}

/// Removes the copy.
pub fn remove() {
    _ = drop_offline();
}

/// Lets a newer version take over, which loads the page anew.
pub fn update() {
    _ = use_update();
}
