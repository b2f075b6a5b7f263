//! Prints the start screen as HTML: the page shows it before any script has run.

use groundwork::ui::{App, Session, Start};
use groundwork::words::WORDS_FILE;
use leptos::prelude::*;

fn main() {
    let owner = Owner::new();
    let html = owner.with(|| {
        Session::provide(Start::default());
        view! { <App/> }.to_html()
    });
    // The words begin to load with the page, beside the wasm.
    print!(r#"<link rel="preload" href="{WORDS_FILE}" as="fetch" crossorigin="anonymous">{html}"#);
}
