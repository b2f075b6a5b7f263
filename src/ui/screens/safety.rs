//! The page for a safety state: on the screen only, in no print.

use crate::questionnaire::{SafetyAnswer, SafetyItem, SafetyState};
use crate::ui::parts::{Back, Go, HelpLines, MoveOn, Paragraphs, Title};
use crate::ui::{Screen, Session};
use crate::words::result::safety::{flag, own, unknown};
use crate::words::text::safety_page as words;
use crate::words::help::help;
use leptos::prelude::*;

/// What may help, at the person's own pace; people to talk to.
pub fn safety() -> impl IntoView {
    let session = Session::here();
    let state = session.assessment.with(|a| a.safety);
    let also_own = session.record.with(|r| r.answers.safety(SafetyItem::Own) == SafetyAnswer::Yes);
    let body = match state {
        SafetyState::Flag => view! {
            <Title text=flag::TITLE/>
            <p class="lead">{flag::LEAD}</p>
            <Paragraphs texts=flag::TEXT/>
            <p>{help::SEEN}</p>
            {also_own.then(|| view! { <p class="quiet">{flag::OWN_NOTE} " " {help::BEHAVIOUR}</p> })}
        }
        .into_any(),
        SafetyState::Own => view! {
            <Title text=own::TITLE/>
            <p class="lead">{own::LEAD}</p>
            <Paragraphs texts=own::TEXT/>
            <p>{help::BEHAVIOUR}</p>
        }
        .into_any(),
        SafetyState::Unknown => view! {
            <Title text=unknown::TITLE/>
            <p class="lead">{unknown::LEAD}</p>
        }
        .into_any(),
        SafetyState::Clear => view! {
            <Title text=help::TITLE/>
            <p class="lead">{words::EMPTY}</p>
        }
        .into_any(),
    };
    view! {
        <Back/>
        {body}
        <section>
            <h2>{words::LINES}</h2>
            <p>{help::DANGER}</p>
            <HelpLines/>
        </section>
        <div class="actions">
            <MoveOn to=Screen::Plan label=words::PLAN/>
            <Go to=Screen::Check label=words::CHECK/>
        </div>
    }
}
