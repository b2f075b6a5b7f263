//! Screen 2: what may stay on the device.

use crate::ui::parts::{Back, Title};
use crate::ui::{Screen, Session};
use crate::words::text::privacy;
use leptos::prelude::*;

/// Two choices of equal weight, and what a browser gives away in any case.
pub fn privacy() -> impl IntoView {
    let session = Session::here();
    let keep = move |_| {
        session.keep();
        session.go(session.next_open());
    };
    let nothing = move |_| {
        if session.keep_nothing().is_ok() {
            session.go(session.next_open());
        }
    };
    let points = privacy::know::POINTS.iter().map(|point| view! { <li>{*point}</li> }).collect_view();
    view! {
        <Back to=Screen::Start/>
        <Title text=privacy::TITLE/>
        <p class="lead">{privacy::LEAD}</p>
        <div class="cards">
            <button type="button" class="card" id="keep" on:click=keep>
                <strong>{privacy::device::LABEL}</strong>
                <span>{privacy::device::TEXT}</span>
                <span class="note">{privacy::device::NOTE}</span>
            </button>
            <button type="button" class="card" id="keep-nothing" on:click=nothing>
                <strong>{privacy::nothing::LABEL}</strong>
                <span>{privacy::nothing::TEXT}</span>
                <span class="note">{privacy::nothing::NOTE}</span>
            </button>
        </div>
        <section>
            <h2>{privacy::exit::TITLE}</h2>
            <p>{privacy::exit::TEXT}</p>
        </section>
        <section>
            <h2>{privacy::know::TITLE}</h2>
            <ul>{points}</ul>
        </section>
    }
}
