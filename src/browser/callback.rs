//! Functions that scripts of the page call back: all with a number and, if they like, a text, so that one
//! piece of code serves for all of them.

use wasm_bindgen::{JsCast, JsValue, closure::Closure};

/// For one answer.
pub fn once(f: Box<dyn FnOnce(u32, String)>) -> JsValue {
    Closure::once_into_js(move |number: u32, text: Option<String>| f(number, text.unwrap_or_default()))
}

/// What came of calling a script that was to call `done`. If the call itself has failed, nothing ever would: then it is
/// called with this number, and later, as it would be otherwise.
pub fn or_tell(called: Result<(), JsValue>, done: &JsValue, failed: u32) {
    if let (Err(_), Some(window)) = (called, web_sys::window()) {
        let (done, failed) = (done.unchecked_ref(), failed.into());
        _ = window.set_timeout_with_callback_and_timeout_and_arguments_1(done, 0, &failed);
    }
}

/// For as long as the script holds it.
pub fn often(mut f: Box<dyn FnMut(u32, String)>) -> JsValue {
    let call = move |number: u32, text: Option<String>| f(number, text.unwrap_or_default());
    Closure::<dyn FnMut(u32, Option<String>)>::new(call).into_js_value()
}
