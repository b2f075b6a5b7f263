//! Prints the start screen as HTML: the page shows it before any script has run.

use groundwork::ui::{App, Session, Start};
use leptos::prelude::*;

fn main() {
    let owner = Owner::new();
    let html = owner.with(|| {
        Session::provide(Start::default());
        view! { <App/> }.to_html()
    });
    print!("{html}");
}
