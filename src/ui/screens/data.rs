//! Screen 11, in its plain form: what is kept, and deleting it.

use crate::ui::parts::{Back, Title};
use crate::ui::{Kept, Session};
use crate::words::text::data as words;
use leptos::prelude::*;

/// Says where the answers are, switches keeping, deletes everything after one question.
pub fn data() -> impl IntoView {
    let session = Session::here();
    let sure = RwSignal::new(false);
    let failed = RwSignal::new(false);
    let state = move || match session.kept.get() {
        Kept::Undecided => words::UNDECIDED,
        Kept::Nothing | Kept::Failed(_) | Kept::Unreadable => words::NOTHING,
        Kept::Saved => words::DEVICE,
    };
    let switch = move || match session.kept.get() {
        Kept::Saved => view! {
            <button type="button" class="second" id="stop" on:click=move |_| failed.set(session.keep_nothing().is_err())>
                {words::STOP_KEEPING}
            </button>
        }
        .into_any(),
        Kept::Unreadable => ().into_any(),
        _ => view! {
            <button type="button" class="second" id="start-keeping" on:click=move |_| session.keep()>
                {words::START_KEEPING}
            </button>
        }
        .into_any(),
    };
    view! {
        <Back/>
        <Title text=words::TITLE/>
        <p class="lead">{words::LEAD}</p>
        <p role="status">{state}</p>
        <p>{words::HOLDS}</p>
        <p>{words::CLEAR}</p>
        <div class="actions">{switch}</div>
        <section class="panel">
            <h2>{words::DELETE_TITLE}</h2>
            <p>{words::DELETE_TEXT}</p>
            {move || failed.get().then(|| view! { <p class="error" role="alert">{words::FAILED}</p> })}
            {move || if sure.get() {
                view! {
                    <p id="sure" tabindex="-1">{words::SURE}</p>
                    <div class="actions">
                        <button type="button" class="main" id="delete-yes"
                            on:click=move |_| failed.set(session.delete().is_err())>{words::SURE_YES}</button>
                        <button type="button" class="second" on:click=move |_| sure.set(false)>{words::SURE_NO}</button>
                    </div>
                }.into_any()
            } else {
                view! {
                    <button type="button" class="second" id="delete" on:click=move |_| {
                        sure.set(true);
                        crate::browser::page::after_render(|| crate::browser::page::focus("sure"));
                    }>{words::DELETE}</button>
                }.into_any()
            }}
        </section>
    }
}
