//! Screen 7: what the answers say.

mod bars;

use crate::assessment::{Assessment, Band, Cause};
use crate::dom::{El, below, button, el, h2, list, live, p};
use crate::parts::open_round::open_notice;
use crate::parts::{actions, back, go, lead, move_on, title};
use crate::questionnaire::{Answers, Block, Item, Role, SafetyState};
use crate::session::{Screen, Session};
use crate::words::Text;
use crate::words::text::{check as check_words, result as words};
use crate::words::{PRINCIPLES, cause_words, fill, lens_words, result as said, said::band};
use bars::bars;
use leptos::prelude::*;

/// The way to a comparison with earlier answers, where these may be read.
type Earlier = fn(Session, bool) -> Option<El>;

/// The strongest areas first, in words and as bars; strengths too; what this can't tell.
pub fn result(session: Session, earlier: Earlier) -> Vec<El> {
    let answers = session.record.with(|r| (*r.in_force()).clone());
    if answers.is_empty() {
        return vec![
            back(session, None),
            title(words::TITLE),
            lead(words::EMPTY),
            actions([move_on(session, session.next_open(), crate::words::text::start::BEGIN)]),
        ];
    }
    let assessment = session.assessment();
    // Someone in danger, or who is a danger, needs that page first and no reading of their trust.
    let safe_to_read = assessment.safety.is_readable();
    let mut page = vec![back(session, None), title(words::TITLE), lead(words::LEAD)];
    page.extend(open_notice(session));
    page.push(el("div").view(live(move || second_look(session))));
    if safe_to_read {
        page.push(lens(&answers, &assessment));
    } else {
        page.push(safety_first(session, assessment.safety));
    }
    if safe_to_read {
        let shown = move |from: usize, to: usize| {
            let (answers, assessment) = state(session);
            let causes = assessment.causes.iter().skip(from).take(to);
            causes.map(|c| cause(*c, &answers, &assessment)).collect::<Vec<_>>()
        };
        let causes = el("section").child(h2(words::CAUSES)).child(p(overview(&assessment)));
        page.push(causes.with(shown(0, 1)).view(below(move || shown(1, usize::MAX))));
    }
    page.push(el("div").view(below(move || after_the_areas(session, safe_to_read, earlier))));
    page
}

fn state(session: Session) -> (Answers, Assessment) {
    untrack(|| (session.record.with(|record| record.in_force().into_owned()), session.assessment()))
}

/// What comes after the areas.
fn after_the_areas(session: Session, safe_to_read: bool, earlier: Earlier) -> Vec<El> {
    let (answers, assessment) = state(session);
    let mut page = Vec::new();
    if safe_to_read {
        page.push(el("section").with([h2(words::ALL), p(words::ALL_TEXT), bars(&assessment)]));
        page.push(upward(&assessment));
    }
    page.push(strengths(&answers, safe_to_read));
    page.push(el("section").class("panel").with([h2(words::LIMITS), p(said::overall::LIMITS)]));
    if safe_to_read {
        let principles = list(PRINCIPLES.iter().map(|p| p.text));
        page.push(el("section").with([h2(words::PRINCIPLES), principles]));
    }
    let plan = move_on(session, Screen::Plan, words::PLAN);
    let change = go(session, Screen::Check, words::CHANGE);
    let ways = earlier(session, safe_to_read).into_iter().chain([change]);
    page.push(actions([plan]).with(ways));
    page
}

fn safety_first(session: Session, state: SafetyState) -> El {
    let lead = if state == SafetyState::Own { said::safety::own::LEAD } else { said::safety::flag::LEAD };
    let page = crate::words::text::safety_page::PAGE;
    el("div").class("notice").with([p(lead), go(session, Screen::Safety, page)])
}

/// Offered once: all 28 answers are the same.
fn second_look(session: Session) -> Option<El> {
    let offer = session.record.with(|r| r.answers.all_identical() && !r.looked_again);
    let done = move || session.change(|r| r.looked_again = true);
    offer.then(|| {
        el("div").class("notice").id("second-look").with([
            p(said::overall::IDENTICAL),
            button("link", check_words::IDENTICAL_CHANGE, move |_| {
                done();
                session.go(Screen::Check);
            }),
            button("link", check_words::IDENTICAL_KEEP, move |_| done()),
        ])
    })
}

fn lens(answers: &Answers, assessment: &Assessment) -> El {
    let text = lens_words(assessment.lens);
    let broke = answers.effective_role() == Role::Broke;
    el("section").with([h2(text.title), p(if broke { text.text_broke } else { text.text })])
}

/// How the shown areas stand to each other.
fn overview(assessment: &Assessment) -> Text {
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

fn cause(cause: Cause, answers: &Answers, assessment: &Assessment) -> El {
    let text = cause_words(cause);
    let level = assessment.band(cause.block());
    // Where trust was broken, nothing here looks for the reason in the person who was hurt.
    let breach = match answers.effective_role() {
        Role::Hurt | Role::Both => true,
        Role::Unsure => answers.has_breach(),
        Role::Broke => false,
    };
    let reading = match (breach, level) {
        (true, _) => text.with_breach,
        (false, Some(Band::Strong)) => text.strong,
        (false, _) => text.some,
    };
    let name = fill!(words::BAR, name = text.name.str(), band = band(level).str());
    el("article").class("cause").with([
        el("h3").string(name),
        p(text.is),
        p(reading),
        p(text.helps).class("helps"),
    ])
}

fn upward(assessment: &Assessment) -> El {
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
    el("section").with([h2(words::TRUST), p(trust), h2(words::READINESS), p(readiness)])
}

/// What was answered with "often" or more. Where somebody is in danger, nothing is said of how
/// well the two get on.
fn strengths(answers: &Answers, of_both: bool) -> El {
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
    let of_two = |item: Item| item.block() == Block::Trust || item == Item::CommunicationRepair;
    let high = |item: Item| {
        (of_both || !of_two(item)) && answers.item(item).given().is_some_and(|level| level.value() >= 3)
    };
    let lines: Vec<_> = all.into_iter().filter(|(item, _)| high(*item)).map(|(_, text)| text).collect();
    let body = if lines.is_empty() { p(said::strengths::NONE) } else { list(lines) };
    el("section").child(h2(words::STRENGTHS)).child(body)
}
