//! Screen 13: how it works, in the open.

use super::method_tables;
use crate::ui::parts::{Back, Paragraphs, Title};
use crate::words::method::method as words;
use crate::words::{METHOD_PARTS, PRINCIPLES, Part};
use leptos::prelude::*;

/// The method in words; below, every table from the data that the engine runs on.
pub fn method() -> impl IntoView {
    let part = |part: &'static Part| view! {
        <section>
            <h2>{part.heading}</h2>
            <Paragraphs texts=part.text/>
        </section>
    };
    let principles = PRINCIPLES.iter().map(|p| view! { <li>{p.text}</li> }).collect_view();
    view! {
        <Back/>
        <Title text=words::TITLE/>
        <p class="lead">{words::INTRO}</p>
        {METHOD_PARTS.iter().map(part).collect_view()}
        <ul>{principles}</ul>
        {method_tables::items()}
        {method_tables::bands()}
        {method_tables::gate()}
        {method_tables::steps()}
        {method_tables::sources()}
    }
}
