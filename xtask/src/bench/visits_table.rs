//! The figures of the browser part for reading.

use super::figures::{self, Figure};
use super::spread::Spread;
use super::visits::{Conditions, Load, Stopped, Visits};

/// How many of the slowest clicks are named.
const SLOWEST: usize = 5;

pub fn of(visits: &Visits, figures: &[Figure]) -> String {
    let mut out = conditions(&visits.conditions, visits.rounds.len());
    let mut visit = "";
    for figure in figures {
        if figure.visit != visit {
            visit = figure.visit;
            out += &format!("\n{visit:<44} {:>10}  {:>21}\n", "median", "lowest to highest");
        }
        out += &row(figure);
    }
    out += "\nslowest clicks, each over all rounds\n";
    for (click, spread) in figures::slowest(visits, SLOWEST) {
        let Spread { median, lowest, highest } = spread;
        out += &format!("{click:<44} {median:>7.0} ms  {lowest:>9.0} to {highest:.0}\n");
    }
    out + &notes(visits) + &summary(figures)
}

fn conditions(conditions: &Conditions, rounds: usize) -> String {
    let Conditions { browser, cpu_slower, latency_ms, kbit_per_s, brotli, person } = conditions;
    let sent = if *brotli { "as brotli" } else { "without brotli" };
    format!(
        "{browser}, CPU ×{cpu_slower}, {latency_ms} ms, {kbit_per_s} kbit/s, sent {sent}; {person}; \
         {rounds} rounds, none discarded\n"
    )
}

fn row(figure: &Figure) -> String {
    let Figure { name, unit, spread, target, met, .. } = figure;
    let name = if unit.is_empty() { (*name).to_owned() } else { format!("{name}, {unit}") };
    // Ratios, megabytes and shifts are small numbers.
    let places = usize::from(spread.highest < 100.0) + usize::from(spread.highest < 10.0);
    let value = |value: f64| format!("{value:.places$}");
    let range = format!("{} to {}", value(spread.lowest), value(spread.highest));
    let judged = |target| format!("at most {target}: {}", if *met == Some(true) { "met" } else { "MISSED" });
    let target = target.map(judged).unwrap_or_default();
    let line = format!("{name:<44} {:>10}  {range:>21}  {target}", value(spread.median));
    line.trim_end().to_owned() + "\n"
}

/// What no number says.
fn notes(visits: &Visits) -> String {
    let Some(last) = visits.rounds.last() else { return String::new() };
    let mut out = String::new();
    if let Stopped::Not(why) = &last.stopped {
        out += &format!("\nserver stopped: {why}\n");
    }
    for (name, load) in [("first visit", &last.look), ("repeat visit", &last.repeat.load)] {
        out += &format!("\n{name}, what the server was asked for: {}\n", asked(load));
    }
    out
}

fn asked(load: &Load) -> String {
    if load.served.is_empty() { "nothing".to_owned() } else { load.served.join(" ") }
}

fn summary(figures: &[Figure]) -> String {
    let count = |wanted: bool| figures.iter().filter(|figure| figure.met == Some(wanted)).count();
    format!("\n{} targets met, {} missed\n", count(true), count(false))
}

#[cfg(test)]
mod tests {
    use super::super::example::visits;
    use super::*;
    use crate::Budgets;

    #[test]
    fn the_table_says_how_it_was_measured_and_what_is_met() {
        let mut visits = visits();
        let table = |visits: &Visits| of(visits, &figures::of(visits, &Budgets::read().unwrap().targets));
        let text = table(&visits);
        let parts =
            ["CPU ×4", "1 rounds, none discarded", "page-0 #next", "not yet", "0 missed", "/app.wasm"];
        assert!(parts.iter().all(|part| text.contains(part)), "{text}");
        visits.rounds[0].first.ready_ms = 2000.0;
        assert_eq!(table(&visits).matches("MISSED").count(), 1);
    }
}
