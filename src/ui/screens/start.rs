//! Screen 1, also what the page holds before any script has run.

use crate::browser::page;
use crate::ui::parts::{Go, HelpLines, MoveOn, Title};
use crate::ui::{Kept, Screen, Session};
use crate::words::text::{common, start};
use crate::words::help;
use leptos::prelude::*;

/// What this is, what it isn't, where help is, and the way in.
pub fn start() -> impl IntoView {
    let session = Session::here();
    let points = start::not::POINTS.iter().map(|point| view! { <li>{*point}</li> }).collect_view();
    view! {
        {move || session.deleted.get().then(|| view! { <p class="notice" role="status">{start::DELETED}</p> })}
        <Title text=start::TITLE/>
        <p class="lead">{start::LEAD}</p>
        <div class="actions">{move || ways_in(session)}</div>
        <noscript><p class="notice">{common::loading::OFF}</p></noscript>
        <ul class="plain facts-list">
            <li>{start::TIME}</li>
            <li>{start::PRIVATE}</li>
            <li>{start::EXIT}</li>
        </ul>
        <section class="panel">
            <h2>{start::not::TITLE}</h2>
            <ul>{points}</ul>
        </section>
        <section id="lines">
            <h2>{start::help::TITLE}</h2>
            <p>{start::help::LEAD}</p>
            <p>{help::help::DANGER}</p>
            <HelpLines/>
        </section>
    }
}

/// One way in for a new person, more for one who comes back.
fn ways_in(session: Session) -> AnyView {
    let empty = session.record.with(|r| r.answers.is_empty());
    if empty {
        let begin = move |_| match session.kept.get_untracked() {
            Kept::Undecided => session.go(Screen::Privacy),
            _ => session.go(session.next_open()),
        };
        return view! { <button type="button" class="main" id="begin" on:click=begin>{start::BEGIN}</button> }
            .into_any();
    }
    match session.next_open() {
        Screen::Check => view! {
            <MoveOn to=Screen::Plan label=start::PLAN/>
            <Go to=Screen::Check label=start::AGAIN/>
        }
        .into_any(),
        _ => {
            let resume = move |_| {
                session.go(session.next_open());
                page::to_top();
            };
            view! {
                <button type="button" class="main" on:click=resume>{start::RESUME}</button>
                <Go to=Screen::Check label=start::AGAIN/>
            }
            .into_any()
        }
    }
}
