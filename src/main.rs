//! Starts the app in a browser, nothing else.

use groundwork::browser::{load, page};
use groundwork::ui::{App, Session, Start};
use groundwork::words::{WORDS_FILE, give_words};
use leptos::prelude::*;

fn main() {
    wasm_bindgen_futures::spawn_local(async {
        // The words were asked for together with the wasm, so they are mostly here by now.
        let words = load::text(WORDS_FILE).await;
        if page::left() {
            // Somebody left through the exit: whoever comes back finds nothing.
        } else if words.is_some_and(give_words) {
            start();
        } else {
            page::failed();
        }
    });
}

fn start() {
    let Some(mount) = page::mount_point() else { return };
    let app = leptos::mount::mount_to(mount, || {
        let session = Session::provide(Start::from_browser());
        session.connect();
        view! { <App/> }
    });
    app.forget();
    page::ready();
}
