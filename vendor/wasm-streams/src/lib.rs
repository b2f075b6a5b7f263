//! Stands in for the crate `wasm-streams`, of which Leptos' client for server functions uses these
//! four functions. This app has no server: nothing calls them. The real crate exports its classes to
//! script, and what is exported, with all that hangs on it, a linker can't leave out.

use futures_util::stream::{Empty, empty};
use wasm_bindgen::JsValue;

/// A stream of the browser that never carries anything.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Forgets what it was given.
    ///
    /// # Panics
    /// When the browser has no streams.
    pub fn from_stream<S>(_stream: S) -> Self {
        Self(web_sys::ReadableStream::new().expect("a browser with streams"))
    }

    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    pub fn into_stream(self) -> Empty<Result<JsValue, JsValue>> {
        empty()
    }
}
