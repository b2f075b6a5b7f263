//! From the rounds to the figures that are printed, each with its target.
//!
//! A ratio is taken within each round before the median is: what else the machine did in a round
//! slowed both sides of it.

use super::budget::{Budget, Targets};
use super::spread::Spread;
use super::visits::{Click, Journey, Load, Round, Stopped, Visit, Visits};
use serde::Serialize;

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Figure {
    /// Which visit it belongs to.
    pub visit: &'static str,
    pub name: &'static str,
    pub unit: &'static str,
    #[serde(flatten)]
    pub spread: Spread,
    pub target: Option<f64>,
    pub met: Option<bool>,
}

const MB: f64 = 1e6;
const KB: f64 = 1e3;

/// All figures in the order of a visit.
pub fn of(visits: &Visits, targets: &Targets) -> Vec<Figure> {
    let rounds = &visits.rounds;
    [
        floor(rounds),
        first(rounds, targets),
        journey(rounds, targets),
        repeat(rounds, targets),
        stopped(rounds),
        long(rounds, targets),
    ]
    .concat()
}

fn floor(rounds: &[Round]) -> Vec<Figure> {
    let of =
        |name, unit, value: fn(&Load) -> f64| figure("floor", name, unit, rounds, |r| Some(value(&r.floor)));
    [of("first paint", "ms", |load| load.first_paint_ms), of("over the wire", "KB", |load| wire(load).1)]
        .concat()
}

fn first(rounds: &[Round], targets: &Targets) -> Vec<Figure> {
    let of = |name, unit, value: fn(&Round) -> f64| figure("first", name, unit, rounds, |r| Some(value(r)));
    let some = |name, value: fn(&Round) -> Option<f64>| figure("first", name, "ms", rounds, value);
    [
        of("first paint", "ms", |r| r.look.first_paint_ms),
        to(&targets.first_paint_to_floor, of("first paint", FLOOR, |r| by_floor(r, r.look.first_paint_ms))),
        of("largest paint", "ms", |r| r.look.largest_paint_ms),
        some("wasm fetched", |r| r.look.start.wasm_fetched_ms),
        some("wasm compiled", |r| r.look.start.wasm_ready_ms),
        some("app has taken over", |r| r.look.start.mounted_ms),
        of("ready", "ms", |r| r.first.ready_ms),
        to(&targets.ready_to_floor, of("ready", FLOOR, |r| by_floor(r, r.first.ready_ms))),
        to(&targets.cls, of("layout shift, load and journey", "", shift)),
        of("over the wire", "KB", |r| wire(&r.look).1),
        of("over the wire", "requests", |r| wire(&r.look).0),
    ]
    .concat()
}

fn journey(rounds: &[Round], targets: &Targets) -> Vec<Figure> {
    let of = |name, unit, value: fn(&Journey) -> Option<f64>| {
        figure("journey", name, unit, rounds, |r| r.first.journey.as_ref().and_then(value))
    };
    [
        of("click to paint, median", "ms", |j| times(j).map(|times| times.median)),
        to(&targets.click_to_paint_ms, of("click to paint, worst", "ms", |j| times(j).map(|t| t.highest))),
        to(
            &targets.click_to_paint_ms,
            of("press to paint, worst", "ms", |j| worst(j, |click| click.press_ms)),
        ),
        floor_clicks(rounds, targets),
        to(&targets.to_plan_ms, of("last continue to plan", "ms", to_plan)),
        of("script heap at the end", "MB", |j| Some(j.memory.script as f64 / MB)),
        of("wasm memory at the end", "MB", |j| Some(j.memory.wasm as f64 / MB)),
        to(&targets.memory_mb, of("memory in all", "MB", |j| Some(j.memory.sum() as f64 / MB))),
    ]
    .concat()
}

/// Clicks on answers beside those on the same page as plain HTML.
fn floor_clicks(rounds: &[Round], targets: &Targets) -> Vec<Figure> {
    let beside = |name, pick: fn(Spread) -> f64| {
        figure("journey", name, "× plain HTML's", rounds, |round| {
            let answers = round.first.journey.as_ref()?.clicks.iter().filter(|click| click.is_answer());
            Some(
                pick(Spread::of(answers.map(|click| click.ms))?)
                    / pick(Spread::of(round.plain_ms.iter().copied())?),
            )
        })
    };
    [
        to(&targets.answer_median_to_plain, beside("answer to paint, median", |times| times.median)),
        to(&targets.answer_worst_to_plain, beside("answer to paint, worst", |times| times.highest)),
    ]
    .concat()
}

fn repeat(rounds: &[Round], targets: &Targets) -> Vec<Figure> {
    let of = |name, unit, value: fn(&Round) -> f64| figure("repeat", name, unit, rounds, |r| Some(value(r)));
    [
        of("first paint", "ms", |r| r.repeat.load.first_paint_ms),
        of("ready", "ms", |r| r.repeat.ready_ms),
        to(
            &targets.repeat_to_first,
            of("ready", "× the first visit's", |r| r.repeat.ready_ms / r.first.ready_ms),
        ),
        of("over the wire", "KB", |r| wire(&r.repeat.load).1),
        to(&targets.repeat_requests, of("over the wire", "requests", |r| wire(&r.repeat.load).0)),
    ]
    .concat()
}

fn stopped(rounds: &[Round]) -> Vec<Figure> {
    let of = |name, value: fn(&Visit) -> Option<f64>| {
        figure("server stopped", name, "ms", rounds, |round| match &round.stopped {
            Stopped::Visited(visit) => value(visit),
            Stopped::Not(_) => None,
        })
    };
    let plan = |visit: &Visit| visit.journey.as_ref().and_then(to_plan);
    [of("ready", |visit| Some(visit.ready_ms)), of("last continue to plan", plan)].concat()
}

fn long(rounds: &[Round], targets: &Targets) -> Vec<Figure> {
    let of = |name, value: fn(&Round) -> f64| {
        let all = figure("500 check-ins, 50 rounds", name, "ms", rounds, |round| Some(value(round)));
        to(&targets.long_history_ms, all)
    };
    [
        of("one more check-in saved", |r| r.long.saved_ms),
        of("check-ins opened and drawn", |r| r.long.check_ins_ms),
        of("rounds opened and drawn", |r| r.long.rounds_ms),
    ]
    .concat()
}

/// The clicks that take longest, each by its median over the rounds.
pub fn slowest(visits: &Visits, count: usize) -> Vec<(String, Spread)> {
    let journeys = || visits.rounds.iter().filter_map(|round| round.first.journey.as_ref());
    let Some(any) = journeys().next() else { return Vec::new() };
    let same = |click: &Click| {
        let all = journeys().flat_map(|journey| journey.clicks.iter().filter(|other| other.on == click.on));
        Spread::of(all.map(|click| click.ms)).map(|spread| (click.on.clone(), spread))
    };
    let mut clicks: Vec<_> = any.clicks.iter().filter_map(same).collect();
    clicks.sort_by(|a, b| b.1.median.total_cmp(&a.1.median));
    clicks.truncate(count);
    clicks
}

fn times(journey: &Journey) -> Option<Spread> {
    Spread::of(journey.clicks.iter().map(|click| click.ms))
}

fn worst(journey: &Journey, time: fn(&Click) -> f64) -> Option<f64> {
    journey.clicks.iter().map(time).reduce(f64::max)
}

fn to_plan(journey: &Journey) -> Option<f64> {
    journey.clicks.iter().find(|click| click.to_plan).map(|click| click.ms)
}

const FLOOR: &str = "× the floor's first paint";

fn by_floor(round: &Round, time: f64) -> f64 {
    time / round.floor.first_paint_ms
}

/// The larger one of the two loads counts, and all that comes after.
fn shift(round: &Round) -> f64 {
    let journey = round.first.journey.as_ref().map_or(0.0, |journey| journey.cls);
    round.look.cls.max(round.first.load.cls) + journey
}

/// Requests, and KB.
fn wire(load: &Load) -> (f64, f64) {
    let (requests, bytes) = load.wire();
    (requests as f64, bytes as f64 / KB)
}

/// No figure where no round has a value.
fn figure(
    visit: &'static str,
    name: &'static str,
    unit: &'static str,
    rounds: &[Round],
    value: impl Fn(&Round) -> Option<f64>,
) -> Vec<Figure> {
    let spread = Spread::of(rounds.iter().filter_map(value));
    spread.map(|spread| Figure { visit, name, unit, spread, target: None, met: None }).into_iter().collect()
}

fn to(target: &Budget, figures: Vec<Figure>) -> Vec<Figure> {
    let at_most = target.at_most;
    let judged = |figure: Figure| {
        let met = Some(figure.spread.median <= at_most);
        Figure { target: Some(at_most), met, ..figure }
    };
    figures.into_iter().map(judged).collect()
}

#[cfg(test)]
mod tests;
