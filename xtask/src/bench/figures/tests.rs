use super::super::example::visits;
use super::*;
use crate::Budgets;

fn find(visits: &Visits, visit: &str, name: &str, unit: &str) -> Option<Figure> {
    let figures = of(visits, &Budgets::read().unwrap().targets);
    figures.into_iter().find(|figure| (figure.visit, figure.name, figure.unit) == (visit, name, unit))
}

#[test]
fn ratios_are_of_one_round() {
    // Both sides twice as slow is the same ratio, whatever the medians of the sides are.
    let mut visits = visits();
    let slow = visits.rounds[0].clone();
    visits.rounds.push(slow);
    let Round { floor, look, .. } = &mut visits.rounds[1];
    floor.first_paint_ms *= 2.0;
    look.first_paint_ms *= 2.0;
    let ratio = find(&visits, "first", "first paint", FLOOR).unwrap();
    assert_eq!(ratio.spread, Spread::of([1.05, 1.05]).unwrap());
    assert_eq!((ratio.target, ratio.met), (Some(1.1), Some(true)));
}

#[test]
fn a_target_is_missed_above_it() {
    let mut visits = visits();
    let worst = |visits: &Visits| find(visits, "journey", "click to paint, worst", "ms").unwrap();
    assert_eq!(worst(&visits).met, Some(true));
    visits.rounds[0].first.journey.as_mut().unwrap().clicks[0].ms = 50.5;
    assert_eq!((worst(&visits).spread.median, worst(&visits).met), (50.5, Some(false)));
}

#[test]
fn shifts_of_load_and_journey_add_up() {
    let mut visits = visits();
    let round = &mut visits.rounds[0];
    (round.look.cls, round.first.load.cls) = (0.1, 0.2);
    round.first.journey.as_mut().unwrap().cls = 0.5;
    assert!((shift(round) - 0.7).abs() < 1e-9);
}

#[test]
fn what_was_not_measured_has_no_figure() {
    assert_eq!(find(&visits(), "server stopped", "ready", "ms"), None);
}
