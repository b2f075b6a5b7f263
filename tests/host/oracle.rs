//! What the contract makes of answers, computed a second time and in another way than the engine.

use crate::contract::{BARRED_ALONE, CAUSES, ITEMS, REVERSED, TAGS, items_of};
use crate::person::Person;
use groundwork::plan::Action;
use std::cmp::Ordering;

/// A score as an exact fraction of 100: `100 × sum / (4 × count)`.
#[derive(Debug, Clone, Copy)]
pub struct Points {
    sum: i64,
    count: i64,
}

impl Points {
    /// `None` with fewer than three answers.
    pub fn of(person: &Person, block: &str) -> Option<Self> {
        let counted: Vec<i64> = items_of(block)
            .filter_map(|i| person.items[i].given().map(|value| i64::from(turned(i, value))))
            .collect();
        let points = Self { sum: counted.iter().sum(), count: i64::try_from(counted.len()).expect("four") };
        (points.count >= 3).then_some(points)
    }

    /// Compares with a whole number of points.
    pub fn against(self, points: i64) -> Ordering {
        (100 * self.sum).cmp(&(points * 4 * self.count))
    }

    pub fn compare(self, other: Self) -> Ordering {
        (self.sum * other.count).cmp(&(other.sum * self.count))
    }

    /// Whether the two lie less than 15 points apart.
    pub fn close(self, other: Self) -> bool {
        let difference = 100 * (self.sum * other.count - other.sum * self.count).abs();
        difference < 15 * 4 * self.count * other.count
    }

    pub fn as_f64(self) -> f64 {
        let whole = |n: i64| f64::from(i32::try_from(n).expect("small"));
        100.0 * whole(self.sum) / whole(4 * self.count)
    }

    pub fn band(self) -> &'static str {
        match (self.against(40), self.against(60)) {
            (Ordering::Less, _) => "less",
            (_, Ordering::Less) => "some",
            _ => "strong",
        }
    }
}

/// An answer as it counts: a strength inside a cause is turned round. It is its own inverse.
pub fn turned(item: usize, value: u8) -> u8 {
    if REVERSED.contains(&ITEMS[item]) { 4 - value } else { value }
}

pub fn band(person: &Person, block: &str) -> Option<&'static str> {
    Points::of(person, block).map(Points::band)
}

/// How many of a block's items have a value.
pub fn answered(person: &Person, block: &str) -> usize {
    items_of(block).filter(|i| person.items[*i].given().is_some()).count()
}

/// The causes to show: ranked from 40 points on, two, or three if the third is close behind.
pub fn causes(person: &Person) -> Vec<&'static str> {
    let mut ranked: Vec<(&'static str, Points)> = CAUSES
        .iter()
        .filter_map(|cause| Some((*cause, Points::of(person, cause)?)))
        .filter(|(_, points)| points.against(40) != Ordering::Less)
        .collect();
    ranked.sort_by(|a, b| b.1.compare(a.1)); // stable: ties keep the order of CAUSES
    let third = ranked.len() > 2 && ranked[1].1.close(ranked[2].1);
    ranked.truncate(if third { 3 } else { 2 });
    ranked.into_iter().map(|(cause, _)| cause).collect()
}

pub fn lens(person: &Person) -> &'static str {
    let strong = |block| band(person, block) == Some("strong");
    let carried = person.items[crate::contract::item("betrayal.carryover")].given();
    let present = !person.named().is_empty() || band(person, "trust") == Some("less");
    let past = strong("early") || strong("insecurity") || carried.is_some_and(|value| value >= 3);
    lens_of(present, past)
}

pub fn lens_of(present: bool, past: bool) -> &'static str {
    match (present, past) {
        (true, true) => "both",
        (true, false) => "present",
        (false, true) => "past",
        (false, false) => "neither",
    }
}

pub fn safety(person: &Person) -> &'static str {
    let [partner @ .., own] = person.safety;
    if partner.contains(&Some("yes")) {
        "flag"
    } else if own == Some("yes") {
        "own"
    } else if person.safety.iter().all(|answer| *answer == Some("no")) {
        "clear"
    } else {
        "unknown"
    }
}

pub fn role(person: &Person) -> &'static str {
    person.role.given().unwrap_or("unsure")
}

pub fn status(person: &Person) -> &'static str {
    person.status.given().unwrap_or("apart")
}

/// Strain 3 or 4.
pub fn heavy(person: &Person) -> bool {
    person.strain.given().is_some_and(|strain| strain >= 3)
}

/// The tags that may not reach this person.
pub fn barred_tags(person: &Person) -> Vec<&'static str> {
    if safety(person) != "clear" {
        return TAGS.to_vec();
    }
    let ready = Points::of(person, "readiness").is_some_and(|points| points.against(40) != Ordering::Less);
    if status(person) == "apart" || !ready { BARRED_ALONE.to_vec() } else { Vec::new() }
}

/// Why an action may not reach this person; `None` if it may.
pub fn barred(person: &Person, action: &Action) -> Option<String> {
    let stage = action.stage.number();
    if let Some(tag) = action.tags.iter().find(|tag| barred_tags(person).contains(&tag.id())) {
        return Some(format!("{} carries the barred tag {}", action.id, tag.id()));
    }
    let open = match safety(person) {
        "flag" => stage == 0,
        "own" => stage == 0 || action.topic == "responsibility",
        "unknown" => stage == 0 || stage == 3,
        _ => true,
    };
    if !open || (stage == 1 && person.named().is_empty()) {
        return Some(format!("{} is of stage {stage}", action.id));
    }
    let (role, status) = (role(person), status(person));
    let is_for =
        action.roles.iter().any(|r| r.id() == role) && action.statuses.iter().any(|s| s.id() == status);
    (!is_for).then(|| format!("{} is not for {role}, {status}", action.id))
}
