//! Functions that scripts of the page call back: all with a number and a text, so that one piece of code
//! serves for all of them.

use wasm_bindgen::{JsValue, closure::Closure};

/// For one answer.
pub fn once(f: Box<dyn FnOnce(u32, String)>) -> JsValue {
    Closure::once_into_js(f)
}

/// For as long as the script holds it.
pub fn often(f: Box<dyn FnMut(u32, String)>) -> JsValue {
    Closure::wrap(f).into_js_value()
}
