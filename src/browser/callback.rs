//! Functions that scripts of the page call back: all with a number and, if they like, a text, so that one
//! piece of code serves for all of them.

use wasm_bindgen::{JsValue, closure::Closure};

/// For one answer.
pub fn once(f: Box<dyn FnOnce(u32, String)>) -> JsValue {
    Closure::once_into_js(move |number: u32, text: Option<String>| f(number, text.unwrap_or_default()))
}

/// For as long as the script holds it.
pub fn often(mut f: Box<dyn FnMut(u32, String)>) -> JsValue {
    let call = move |number: u32, text: Option<String>| f(number, text.unwrap_or_default());
    Closure::<dyn FnMut(u32, Option<String>)>::new(call).into_js_value()
}
