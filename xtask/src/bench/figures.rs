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
const FLOOR: &str = "× the floor's first paint";
const FIRST: &str = "× the first visit's";
const PLAIN: &str = "× plain HTML's";

/// Name and unit of a figure, its target, and its value in one round, if it has one there.
type Row<'a> = (&'static str, &'static str, Option<&'a Budget>, fn(&Round) -> Option<f64>);

/// All figures in the order of a visit; none where no round has a value.
pub fn of(visits: &Visits, to: &Targets) -> Vec<Figure> {
    let floor: [Row; _] = [
        ("first paint", "ms", None, |r| Some(r.floor.first_paint_ms)),
        ("over the wire", "KB", None, |r| Some(kb(&r.floor))),
    ];
    let first: [Row; _] = [
        ("first paint", "ms", None, |r| Some(r.look.first_paint_ms)),
        ("first paint", FLOOR, Some(&to.first_paint_to_floor), |r| Some(by_floor(r, r.look.first_paint_ms))),
        ("largest paint", "ms", None, |r| Some(r.look.largest_paint_ms)),
        ("wasm fetched", "ms", None, |r| r.look.start.wasm_fetched_ms),
        ("wasm compiled", "ms", None, |r| r.look.start.wasm_ready_ms),
        ("app has taken over", "ms", None, |r| r.look.start.mounted_ms),
        ("ready", "ms", None, |r| Some(r.first.ready_ms)),
        ("ready", FLOOR, Some(&to.ready_to_floor), |r| Some(by_floor(r, r.first.ready_ms))),
        ("layout shift, load and journey", "", Some(&to.cls), |r| Some(shift(r))),
        ("over the wire", "KB", None, |r| Some(kb(&r.look))),
        ("over the wire", "requests", None, |r| Some(requests(&r.look))),
    ];
    let journey: [Row; _] = [
        ("click to paint, median", "ms", None, |r| Some(clicks(r)?.median)),
        ("click to paint, worst", "ms", Some(&to.click_to_paint_ms), |r| Some(clicks(r)?.highest)),
        ("press to paint, worst", "ms", Some(&to.click_to_paint_ms), |r| Some(presses(r)?.highest)),
        ("answer to paint, median", PLAIN, Some(&to.answer_median_to_plain), |r| {
            Some(answers(r)?.median / plain(r)?.median)
        }),
        ("answer to paint, worst", PLAIN, Some(&to.answer_worst_to_plain), |r| {
            Some(answers(r)?.highest / plain(r)?.highest)
        }),
        ("last continue to plan", "ms", Some(&to.to_plan_ms), |r| to_plan(&r.first)),
        ("script heap at the end", "MB", None, |r| Some(walk(r)?.memory.script as f64 / MB)),
        ("wasm memory at the end", "MB", None, |r| Some(walk(r)?.memory.wasm as f64 / MB)),
        ("memory in all", "MB", Some(&to.memory_mb), |r| Some(walk(r)?.memory.sum() as f64 / MB)),
    ];
    let repeat: [Row; _] = [
        ("first paint", "ms", None, |r| Some(r.repeat.load.first_paint_ms)),
        ("ready", "ms", None, |r| Some(r.repeat.ready_ms)),
        ("ready", FIRST, Some(&to.repeat_to_first), |r| Some(r.repeat.ready_ms / r.first.ready_ms)),
        ("over the wire", "KB", None, |r| Some(kb(&r.repeat.load))),
        ("over the wire", "requests", Some(&to.repeat_requests), |r| Some(requests(&r.repeat.load))),
    ];
    let stopped: [Row; _] = [
        ("ready", "ms", None, |r| Some(without_server(r)?.ready_ms)),
        ("last continue to plan", "ms", None, |r| to_plan(without_server(r)?)),
    ];
    let long: [Row; _] = [
        ("one more check-in saved", "ms", Some(&to.long_history_ms), |r| Some(r.long.saved_ms)),
        ("check-ins opened and drawn", "ms", Some(&to.long_history_ms), |r| Some(r.long.check_ins_ms)),
        ("rounds opened and drawn", "ms", Some(&to.long_history_ms), |r| Some(r.long.rounds_ms)),
    ];
    [
        figures("floor", &floor, visits),
        figures("first", &first, visits),
        figures("journey", &journey, visits),
        figures("repeat", &repeat, visits),
        figures("server stopped", &stopped, visits),
        figures("500 check-ins, 50 rounds", &long, visits),
    ]
    .concat()
}

fn figures(visit: &'static str, rows: &[Row], visits: &Visits) -> Vec<Figure> {
    let figure = |&(name, unit, target, value): &Row| {
        let spread = Spread::of(visits.rounds.iter().filter_map(value))?;
        let target = target.map(|target| target.at_most);
        let met = target.map(|at_most| spread.median <= at_most);
        Some(Figure { visit, name, unit, spread, target, met })
    };
    rows.iter().filter_map(figure).collect()
}

/// The clicks that take longest, each by its median over the rounds.
pub fn slowest(visits: &Visits, count: usize) -> Vec<(String, Spread)> {
    let journeys = || visits.rounds.iter().filter_map(walk);
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

fn walk(round: &Round) -> Option<&Journey> {
    round.first.journey.as_ref()
}

fn clicks(round: &Round) -> Option<Spread> {
    Spread::of(walk(round)?.clicks.iter().map(|click| click.ms))
}

fn presses(round: &Round) -> Option<Spread> {
    Spread::of(walk(round)?.clicks.iter().map(|click| click.press_ms))
}

fn answers(round: &Round) -> Option<Spread> {
    Spread::of(walk(round)?.clicks.iter().filter(|click| click.is_answer()).map(|click| click.ms))
}

/// Clicks on answers on the same page as plain HTML.
fn plain(round: &Round) -> Option<Spread> {
    Spread::of(round.plain_ms.iter().copied())
}

fn to_plan(visit: &Visit) -> Option<f64> {
    visit.journey.as_ref()?.clicks.iter().find(|click| click.to_plan).map(|click| click.ms)
}

fn without_server(round: &Round) -> Option<&Visit> {
    match &round.stopped {
        Stopped::Visited(visit) => Some(visit),
        Stopped::Not(_) => None,
    }
}

fn by_floor(round: &Round, time: f64) -> f64 {
    time / round.floor.first_paint_ms
}

/// The larger one of the two loads counts, and all that comes after.
fn shift(round: &Round) -> f64 {
    round.look.cls.max(round.first.load.cls) + walk(round).map_or(0.0, |journey| journey.cls)
}

fn requests(load: &Load) -> f64 {
    load.wire().0 as f64
}

fn kb(load: &Load) -> f64 {
    load.wire().1 as f64 / KB
}

#[cfg(test)]
mod tests;
