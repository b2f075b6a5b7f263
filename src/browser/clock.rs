//! The time, which the engine never reads by itself.

use wasm_bindgen::prelude::wasm_bindgen;

/// Milliseconds since 1970, by the clock of this device, which may be wrong.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a time before 1970 becomes 0")]
pub fn now() -> u64 {
    // The build machine has no such clock, and pages as they are built no time.
    if cfg!(feature = "ssr") { 0 } else { date_now() as u64 }
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Date, js_name = now)]
    fn date_now() -> f64;
    #[wasm_bindgen(js_name = Date)]
    type JsDate;
    #[wasm_bindgen(constructor, js_class = "Date")]
    fn new(milliseconds: f64) -> JsDate;
    #[wasm_bindgen(method, js_name = getTimezoneOffset)]
    fn minutes_behind(this: &JsDate) -> f64;
    #[wasm_bindgen(method, catch, js_name = toISOString)]
    fn iso(this: &JsDate) -> Result<String, wasm_bindgen::JsValue>;
}

/// A time as "2026-03-31T19:05:00.000Z"; nothing where the calendar ends.
#[allow(clippy::cast_precision_loss, reason = "stamps are below 2^53")]
pub fn iso(milliseconds: u64) -> Option<String> {
    JsDate::new(milliseconds as f64).iso().ok()
}

/// The day of it.
pub fn day(milliseconds: u64) -> Option<String> {
    iso(milliseconds)?.split_once('T').map(|(day, _)| day.to_owned())
}

/// The day of a time as this device has it, counted from 1970. The build machine has no place of its own.
#[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "stamps are below 2^53")]
pub fn days(milliseconds: u64) -> i64 {
    let time = milliseconds as f64;
    let behind = if cfg!(feature = "ssr") { 0.0 } else { JsDate::new(time).minutes_behind() };
    // Where the calendar ends there is no offset either.
    let behind = if behind.is_nan() { 0.0 } else { behind };
    ((time - behind * 60_000.0) / 86_400_000.0).floor() as i64
}
