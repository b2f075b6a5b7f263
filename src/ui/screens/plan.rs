//! Screen 8: the plan.

use crate::plan::Stage;
use crate::questionnaire::{Page, SafetyAnswer, SafetyItem, SafetyState};
use crate::ui::parts::{Back, Go, MoveOn, StepCard, Title};
use crate::ui::{Screen, Session};
use crate::words::text::plan as words;
use crate::words::text::plan::stages;
use crate::words::text::safety_page;
use crate::words::{SAFETY, SheetStep, fill, result as said};
use leptos::prelude::*;

/// The first steps; the rest behind a button; more on demand.
pub fn plan() -> impl IntoView {
    let session = Session::here();
    if session.record.with(|r| r.answers.is_empty()) {
        return view! {
            <Back/>
            <Title text=words::TITLE/>
            <p class="lead">{words::EMPTY}</p>
            <div class="actions"><MoveOn to=session.next_open() label=words::EMPTY_ACTION/></div>
        }
        .into_any();
    }
    let sheet = session.sheet.get();
    let light = session.assessment.with(|a| a.causes.is_empty());
    let lead = if sheet.first.len() == 1 { words::LEAD_ONE } else { words::LEAD };
    let first = sheet.first.into_iter().enumerate();
    let first = first.map(|(i, step)| view! { <StepCard item=step number=Some(i + 1)/> }).collect_view();
    view! {
        <Back/>
        <Title text=words::TITLE/>
        {state_notice(session, sheet.state)}
        <p class="lead">{lead} {light.then(|| format!(" {}", words::LIGHT))}</p>
        <section class="steps" aria-label=words::FIRST>
            <h2>{words::FIRST}</h2>
            {first}
        </section>
        <Folded open=session.later_open steps=sheet.later show=words::LATER_SHOW hide=words::LATER_HIDE
            title=words::LATER hint=words::LATER_HINT id="later"/>
        <Folded open=session.more_open steps=sheet.more show=words::MORE_SHOW hide=words::MORE_HIDE
            title=words::MORE hint="" id="more"/>
        <div class="actions">
            <MoveOn to=Screen::Print label=words::PRINT/>
            <Go to=Screen::Result label=words::RESULT/>
            <Go to=Screen::Check label=words::CHANGE/>
        </div>
    }
    .into_any()
}

/// Says what the safety check means for the plan.
fn state_notice(session: Session, state: SafetyState) -> AnyView {
    let notice = |lead: &'static str, why: &'static str| {
        view! {
            <div class="notice">
                <p>{lead}</p>
                <p>{why}</p>
                <Go to=Screen::Safety label=words::SAFETY_PAGE/>
            </div>
        }
        .into_any()
    };
    match state {
        SafetyState::Flag => notice(said::safety::flag::LEAD, said::safety::flag::WHY_PLAN),
        SafetyState::Own => notice(said::safety::own::LEAD, said::safety::own::WHY_PLAN),
        SafetyState::Unknown => {
            let open = session.record.with(|r| {
                let skipped = |i: &&SafetyItem| r.answers.safety(**i) == SafetyAnswer::Skip;
                SafetyItem::ALL.iter().filter(skipped).map(|i| SAFETY[i.index()].short).collect::<Vec<_>>()
            });
            view! {
                <div class="notice">
                    <p>{said::safety::unknown::LEAD}</p>
                    <p>{said::safety::unknown::WHY_PLAN}</p>
                    <p>{safety_page::OPEN}": "{open.join(", ")}"."</p>
                    <Go to=Screen::Change(Page::Safety) label=safety_page::ANSWER/>
                </div>
            }
            .into_any()
        }
        SafetyState::Clear => view! { <p class="quiet">{said::safety::clear::NOTE}</p> }.into_any(),
    }
}

/// Steps behind a button, grouped by stage.
#[component]
fn Folded(
    open: RwSignal<bool>,
    steps: Vec<SheetStep>,
    show: &'static str,
    hide: &'static str,
    title: &'static str,
    hint: &'static str,
    id: &'static str,
) -> impl IntoView {
    if steps.is_empty() {
        return ().into_any();
    }
    let label = fill(show, &[("n", &steps.len().to_string())]);
    let groups = StoredValue::new(steps);
    view! {
        <div class="folded-steps">
            <button type="button" class="second" id=format!("{id}-toggle")
                aria-expanded=move || open.get().to_string() aria-controls=id
                on:click=move |_| open.update(|o| *o = !*o)>
                {move || if open.get() { hide.to_owned() } else { label.clone() }}
            </button>
            <div id=id hidden=move || !open.get()>
                {move || open.get().then(|| {
                    let steps = groups.get_value();
                    view! {
                        <h2>{title}</h2>
                        {(!hint.is_empty()).then(|| view! { <p class="quiet">{hint}</p> })}
                        {Stage::ALL.iter().map(|stage| group(*stage, &steps)).collect_view()}
                    }
                })}
            </div>
        </div>
    }
    .into_any()
}

fn group(stage: Stage, steps: &[SheetStep]) -> impl IntoView + use<> {
    let name = match stage {
        Stage::Steady => stages::STEADY,
        Stage::Face => stages::FACE,
        Stage::Talk => stages::TALK,
        Stage::Inner => stages::INNER,
        Stage::Decide => stages::DECIDE,
    };
    let steps: Vec<SheetStep> = steps.iter().filter(|s| s.action.stage == stage).cloned().collect();
    (!steps.is_empty()).then(|| {
        view! {
            <section class="stage">
                <h3>{name}</h3>
                {steps.into_iter().map(|s| view! { <StepCard item=s number=None/> }).collect_view()}
            </section>
        }
    })
}
