//! Check-ins as two lines.

use super::date::date;
use super::lines::{MARKED, Value, drawing, line, marks, path};
use crate::assessment::Score;
use crate::dom::{El, el, p};
use crate::record::{CheckIn, CheckIns};
use crate::words::fill;
use crate::words::text::checkin::list as words;

/// What is said of trust.
pub fn trust(said: &CheckIn) -> Option<Score> {
    Score::mean(&said.trust)
}

/// What is said of the weight on daily life.
pub fn strain(said: &CheckIn) -> Option<Score> {
    Score::mean(&[said.strain])
}

/// Whether any of them speaks of trust or strain.
pub fn has_values(all: &CheckIns) -> bool {
    all.iter().any(|(_, said)| trust(said).is_some() || strain(said).is_some())
}

/// The chart; nothing if no check-in speaks of trust or strain.
pub fn chart(list: &[(u64, &CheckIn)]) -> Option<El> {
    let lines = [trust, strain].map(|of| list.iter().map(|(at, said)| (*at, of(said))).collect::<Vec<_>>());
    if lines.iter().flatten().all(|(_, score)| score.is_none()) {
        return None;
    }
    let label = alternative(list, &lines);
    let [trust, strain] = lines;
    let marked = list.len() <= MARKED;
    let (broad, narrow) = if marked { ("2.5", "2") } else { ("1.5", "1") };
    let solid = [("stroke-width", broad), ("stroke-linecap", "round")];
    let dashed = [("stroke-width", narrow), ("stroke-dasharray", "6 6"), ("stroke-linecap", "round")];
    let mut parts = vec![path(line(&trust), &solid), path(line(&strain), &dashed)];
    if marked {
        parts.push(path(marks(&trust), &[("stroke-width", "8"), ("stroke-linecap", "round")]));
        parts.push(path(marks(&strain), &[("stroke-width", "6"), ("stroke-linecap", "square")]));
    }
    let drawing = drawing(parts, "180", label);
    Some(el("div").class("chart").view(drawing).child(p(words::CAPTION).class("quiet")))
}

/// What it shows, in a sentence.
fn alternative(list: &[(u64, &CheckIn)], [trust, strain]: &[Vec<Value>; 2]) -> String {
    let value = |value: Option<&Value>| match value {
        Some((_, Some(score))) => score.rounded().to_string(),
        _ => words::NONE.owned(),
    };
    let day = |entry: Option<&(u64, &CheckIn)>| entry.map_or(String::new(), |(at, _)| date(*at));
    let (then, now) = (day(list.first()), day(list.last()));
    let (b, d) = (value(trust.last()), value(strain.last()));
    if list.len() == 1 {
        return fill!(words::ONE, last = &now, b = &b, d = &d);
    }
    let (a, c) = (value(trust.first()), value(strain.first()));
    fill!(words::CHART, first = &then, last = &now, a = &a, b = &b, c = &c, d = &d)
}
