//! Starts the app in a browser, nothing else.

use groundwork::browser::{boot, page};
use groundwork::ui::{App, Session, Start};
use groundwork::words::give_words;
use leptos::prelude::*;

fn main() {
    if page::left() {
        // Somebody left through the exit: whoever comes back finds nothing.
    } else if boot::text().is_some_and(give_words) {
        start();
    } else {
        page::failed();
    }
}

fn start() {
    // What the browser holds is read before anything is touched: the first screen stays until then.
    let start = Start::from_browser();
    let choice = start.choice;
    let Some(mount) = page::mount_point() else { return };
    let app = leptos::mount::mount_to(mount, move || {
        let session = Session::provide(start);
        session.connect();
        session.chosen(choice);
        view! { <App/> }
    });
    app.forget();
    page::ready();
}
