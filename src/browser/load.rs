//! Loading a file that lies beside the page.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// The text of a file of this app; `None` if it did not arrive.
pub async fn text(file: &str) -> Option<String> {
    let response = JsFuture::from(web_sys::window()?.fetch_with_str(file)).await.ok()?;
    let response: web_sys::Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
