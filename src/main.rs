//! Starts the app in a browser, nothing else.

use groundwork::browser::page;
use groundwork::ui::{App, Session, Start};
use leptos::prelude::*;

fn main() {
    let Some(mount) = page::mount_point() else { return };
    let app = leptos::mount::mount_to(mount, || {
        let session = Session::provide(Start::from_browser());
        session.connect();
        session.load_steps();
        view! { <App/> }
    });
    app.forget();
    page::ready();
}
