//! Screen 7: what the answers say.

use crate::assessment::{Assessment, Band, Cause};
use crate::questionnaire::{Answers, Block, Item, Role, SafetyState};
use crate::ui::parts::{Back, Bars, Go, MoveOn, Title};
use crate::ui::{Screen, Session};
use crate::words::text::{check as check_words, result as words};
use crate::words::{PRINCIPLES, cause_words, fill, lens_words, result as said, said::band};
use leptos::prelude::*;

/// The strongest areas first, in words and as bars; strengths too; what this can't tell.
pub fn result() -> impl IntoView {
    let session = Session::here();
    let answers = session.record.with(|r| r.answers.clone());
    let assessment = session.assessment.get();
    if answers.is_empty() {
        return view! {
            <Back/>
            <Title text=words::TITLE/>
            <p class="lead">{words::EMPTY}</p>
            <div class="actions"><MoveOn to=session.next_open() label=crate::words::text::start::BEGIN/></div>
        }
        .into_any();
    }
    // Someone in danger, or who is a danger, needs that page first and no reading of their trust.
    let safe_to_read = !matches!(assessment.safety, SafetyState::Flag | SafetyState::Own);
    let bars = assessment.clone();
    view! {
        <Back/>
        <Title text=words::TITLE/>
        <p class="lead">{words::LEAD}</p>
        {(!safe_to_read).then(|| safety_first(assessment.safety))}
        {second_look(session, &answers)}
        {safe_to_read.then(|| lens(&answers, &assessment))}
        <section>
            <h2>{words::CAUSES}</h2>
            <p>{overview(&assessment)}</p>
            {assessment.causes.iter().map(|c| cause(*c, &answers, &assessment, safe_to_read)).collect_view()}
        </section>
        <section>
            <h2>{words::ALL}</h2>
            <p>{words::ALL_TEXT}</p>
            <Bars assessment=bars/>
        </section>
        {safe_to_read.then(|| upward(&assessment))}
        {strengths(&answers)}
        <section class="panel">
            <h2>{words::LIMITS}</h2>
            <p>{said::overall::LIMITS}</p>
            {safe_to_read.then(|| view! { <ul>{principles()}</ul> })}
        </section>
        <div class="actions">
            <MoveOn to=Screen::Plan label=words::PLAN/>
            <Go to=Screen::Check label=words::CHANGE/>
        </div>
    }
    .into_any()
}

fn safety_first(state: SafetyState) -> impl IntoView {
    let lead = if state == SafetyState::Own { said::safety::own::LEAD } else { said::safety::flag::LEAD };
    view! {
        <div class="notice">
            <p>{lead}</p>
            <Go to=Screen::Safety label=crate::words::text::safety_page::PAGE/>
        </div>
    }
}

/// Offered once: all 28 answers are the same.
fn second_look(session: Session, answers: &Answers) -> impl IntoView + use<> {
    let offer = answers.all_identical() && !session.record.with(|r| r.looked_again);
    let done = move || session.record.update(|r| r.looked_again = true);
    offer.then(|| {
        view! {
            <div class="notice" id="second-look">
                <p>{said::overall::IDENTICAL}</p>
                <button type="button" class="link" on:click=move |_| { done(); session.go(Screen::Check); }>
                    {check_words::IDENTICAL_CHANGE}
                </button>
                <button type="button" class="link" on:click=move |_| done()>
                    {check_words::IDENTICAL_KEEP}
                </button>
            </div>
        }
    })
}

fn lens(answers: &Answers, assessment: &Assessment) -> impl IntoView + use<> {
    let text = lens_words(assessment.lens);
    let broke = answers.effective_role() == Role::Broke;
    view! {
        <section>
            <h2>{text.title}</h2>
            <p>{if broke { text.text_broke } else { text.text }}</p>
        </section>
    }
}

/// How the shown areas stand to each other.
fn overview(assessment: &Assessment) -> &'static str {
    let scored = Cause::ALL.iter().filter(|c| assessment.score(c.block()).is_some()).count();
    let score = |i: usize| assessment.causes.get(i).and_then(|c| assessment.score(c.block()));
    match (assessment.causes.len(), score(0), score(1)) {
        (0, ..) if scored < 3 => said::overall::MISSING,
        (0, ..) => said::overall::NONE,
        (1, ..) => said::overall::ONE,
        (2, Some(a), Some(b)) if a.about_equal(b) => said::overall::EQUAL,
        (2, ..) => words::TWO,
        _ => said::overall::THREE,
    }
}

fn cause(cause: Cause, answers: &Answers, assessment: &Assessment, helps: bool) -> impl IntoView + use<> {
    let text = cause_words(cause);
    let level = assessment.band(cause.block());
    // With a breach named, nothing here looks for the reason in the person who was hurt.
    let breach = answers.has_breach() && answers.effective_role() != Role::Broke;
    let reading = match (breach, level) {
        (true, _) => text.with_breach,
        (false, Some(Band::Strong)) => text.strong,
        (false, _) => text.some,
    };
    let name = fill(words::BAR, &[("name", text.name), ("band", band(level))]);
    view! {
        <article class="cause">
            <h3>{name}</h3>
            <p>{text.is}</p>
            <p>{reading}</p>
            {helps.then(|| view! { <p class="helps">{text.helps}</p> })}
        </article>
    }
}

fn upward(assessment: &Assessment) -> impl IntoView + use<> {
    let trust = match assessment.band(Block::Trust) {
        Some(Band::Less) => said::trust::LESS,
        Some(Band::Some) => said::trust::SOME,
        Some(Band::Strong) => said::trust::STRONG,
        None => said::trust::NONE,
    };
    let readiness = match assessment.band(Block::Readiness) {
        Some(Band::Less) => said::readiness::LESS,
        Some(Band::Some) => said::readiness::SOME,
        Some(Band::Strong) => said::readiness::STRONG,
        None => said::readiness::NONE,
    };
    view! {
        <section>
            <h2>{words::TRUST}</h2>
            <p>{trust}</p>
            <h2>{words::READINESS}</h2>
            <p>{readiness}</p>
        </section>
    }
}

fn strengths(answers: &Answers) -> impl IntoView + use<> {
    let all = [
        (Item::InsecurityWorth, said::strengths::WORTH),
        (Item::CommunicationRepair, said::strengths::REPAIR),
        (Item::VulnerabilityAsk, said::strengths::ASK),
        (Item::ReadinessOwnership, said::strengths::OWNERSHIP),
        (Item::ReadinessWilling, said::strengths::WILLING),
        (Item::ReadinessPatience, said::strengths::PATIENCE),
        (Item::ReadinessSupport, said::strengths::SUPPORT),
        (Item::TrustGoodwill, said::strengths::GOODWILL),
        (Item::TrustHonest, said::strengths::HONEST),
        (Item::TrustPromises, said::strengths::PROMISES),
        (Item::TrustPredictable, said::strengths::PREDICTABLE),
    ];
    let high = |item: Item| answers.item(item).given().is_some_and(|level| level.value() >= 3);
    let lines: Vec<_> = all.into_iter().filter(|(item, _)| high(*item)).map(|(_, text)| text).collect();
    let body = if lines.is_empty() {
        view! { <p>{said::strengths::NONE}</p> }.into_any()
    } else {
        view! { <ul>{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul> }.into_any()
    };
    view! { <section><h2>{words::STRENGTHS}</h2>{body}</section> }
}

fn principles() -> impl IntoView {
    PRINCIPLES.iter().map(|p| view! { <li>{p.text}</li> }).collect_view()
}
