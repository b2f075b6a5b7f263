//! Screen 12: help lines by country.

use crate::ui::parts::{Back, HelpLines, Title};
use crate::words::help::help as words;
use leptos::prelude::*;

/// Emergency first, then lines by country, then what a call leaves behind.
pub fn help() -> impl IntoView {
    view! {
        <Back/>
        <Title text=words::TITLE/>
        <p class="lead">{words::INTRO}</p>
        <p>{words::DANGER}</p>
        <p>{words::CRISIS_NOTE}</p>
        <HelpLines/>
        <section class="panel">
            <p>{words::SEEN}</p>
            <p>{words::BEHAVIOUR}</p>
            <p>{words::CHANGE} " " {words::EMERGENCY_UNCHECKED}</p>
        </section>
    }
}
