//! Starts the app in a browser, nothing else.

use groundwork::app::{App, connect};
use groundwork::browser::{boot, page};
use groundwork::session::Session;
use groundwork::store;
use groundwork::words::give_words;
use leptos::prelude::*;

/// A tenth of the size of the standard one: decision 0011.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::GlobalTlsf<Small> = rlsf::GlobalTlsf::new();

/// Small code, but what is freed of large texts is one piece again: a copy of a long history has megabytes.
#[cfg(target_arch = "wasm32")]
struct Small;

#[cfg(target_arch = "wasm32")]
impl rlsf::GlobalTlsfOptions for Small {
    const ENABLE_REALLOCATION: bool = false;
}

fn main() {
    if page::left() {
        // Somebody left through the exit: whoever comes back finds nothing.
    } else if boot::text().is_some_and(give_words) {
        start();
    } else {
        wasm_bindgen::throw_str("words"); // the guard shows its notice
    }
}

fn start() {
    // What the browser holds is read before anything is touched: the first screen stays until then.
    let start = store::from_browser();
    let choice = start.choice;
    let Some(mount) = page::mount_point() else { return };
    let app = leptos::mount::mount_to(mount, move || {
        let session = Session::new(start);
        connect(session);
        store::chosen(session, choice);
        view! { <App session/> }
    });
    app.forget();
    page::ready();
}
