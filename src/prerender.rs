//! Prints what is made at build time as HTML: `prerender start` the start screen, which the page
//! shows before any script has run, `prerender early` the screens after it, for as long as the app is on
//! its way, `prerender how` the page "How it works", `prerender paper` the paper edition.

use groundwork::app::App;
use groundwork::pages::{early, how, paper_edition};
use groundwork::session::{Session, Start};
use leptos::prelude::*;
use std::process::ExitCode;

fn main() -> ExitCode {
    let owner = Owner::new();
    let html = owner.with(|| match std::env::args().nth(1).as_deref() {
        Some("start") => {
            let session = session();
            Some(view! { <App session/> }.to_html())
        }
        Some("early") => Some(early(session()).to_html()),
        Some("how") => Some(how().to_html()),
        Some("paper") => Some(paper_edition().to_html()),
        _ => None,
    });
    let Some(html) = html else {
        eprintln!("usage: prerender start|early|how|paper");
        return ExitCode::from(2);
    };
    print!("{}", without_marks(&html));
    ExitCode::SUCCESS
}

/// Nobody has answered anything.
fn session() -> Session {
    Session::new(Start::default())
}

/// Leptos marks where it would take over what is there. This app puts its own screen in its place.
fn without_marks(html: &str) -> String {
    html.replace("<!>", "").replace("<!--<() />-->", "")
}
