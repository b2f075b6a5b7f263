//! The copy of the app that opens without a connection. The page's script does the work
//! (`src/boot/offline.js`); where it or the browser's support is missing, nothing happens.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;

#[wasm_bindgen(js_namespace = groundwork)]
extern "C" {
    #[wasm_bindgen(catch, js_name = keepOffline)]
    fn keep_offline() -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = dropOffline)]
    async fn drop_offline() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = newVersion)]
    async fn new_version() -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = useUpdate)]
    fn use_update() -> Result<(), JsValue>;
}

/// Keeps a copy, or leaves the one that is there.
pub fn keep() {
    // Without a copy the app works as before while there is a connection.
    _ = keep_offline();
}

/// Removes the copy, and calls `then` with whether none is left.
pub fn remove(then: impl FnOnce(bool) + 'static) {
    spawn_local(async move {
        then(drop_offline().await.is_ok_and(|gone| gone.is_truthy()));
    });
}

/// Calls `then` once a new version waits to take over.
pub fn on_update(then: impl FnOnce() + 'static) {
    spawn_local(async move {
        if new_version().await.is_ok() {
            then();
        }
    });
}

/// Lets the new version take over; the page loads anew.
pub fn update() {
    // A new version that can't be had now comes when all tabs of the app are closed.
    _ = use_update();
}
