//! A copy that was saved: choosing the file, or dropping it on the page (`src/browser/pick.js`).

use super::callback;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = groundwork)]
extern "C" {
    #[wasm_bindgen(catch, js_name = pickFile)]
    fn pick_file(done: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = takeDrops)]
    fn take_drops(done: JsValue) -> Result<(), JsValue>;
}

/// The script's number for a file that could not be read.
const FAILED: u32 = 4;

/// What came of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Picked {
    /// None was chosen.
    Nothing,
    Text(String),
    /// Over 5,000,000 bytes; it was not read.
    TooLarge,
    /// Its bytes are no text: a file of another kind.
    NotText,
    /// It could not be read: a folder, or a file that is gone by now.
    Failed,
}

impl Picked {
    fn read(number: u32, text: String) -> Self {
        match number {
            0 => Self::Nothing,
            1 => Self::Text(text),
            2 => Self::TooLarge,
            3 => Self::NotText,
            _ => Self::Failed,
        }
    }
}

/// Lets the person choose a file. Only on a click: browsers refuse it otherwise.
pub fn pick(done: impl FnOnce(Picked) + 'static) {
    let done = callback::once(Box::new(move |number, text| done(Picked::read(number, text))));
    callback::or_tell(pick_file(&done), &done, FAILED);
}

/// Calls `f` for each file that is dropped on the page, until [`no_drops`].
pub fn on_drop(mut f: impl FnMut(Picked) + 'static) {
    if cfg!(feature = "ssr") {
        return; // the build machine has no page
    }
    // Nobody waits for a file to be dropped.
    _ = take_drops(callback::often(Box::new(move |number, text| f(Picked::read(number, text)))));
}

/// From now on nothing becomes of a file that is dropped.
pub fn no_drops() {
    if !cfg!(feature = "ssr") {
        _ = take_drops(JsValue::UNDEFINED);
    }
}
