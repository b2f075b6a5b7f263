//! The time, which the engine never reads by itself.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Date, js_name = now)]
    fn date_now() -> f64;
}

/// Milliseconds since 1970, by the clock of this device, which may be wrong.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a time before 1970 becomes 0")]
pub fn now() -> u64 {
    date_now() as u64
}
