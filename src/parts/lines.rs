//! Lines over time: oldest left, newest right, as far apart as their times.
//!
//! A drawing is stretched to the width of the page, and its strokes are not: so a mark is a line without a
//! length, of which only the ends are seen. What it looks like stands in its attributes: only people need it
//! who come back, and the style is everybody's.

use crate::assessment::Score;
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;
use leptos::tachys::svg;
use leptos::tachys::view::iterators::StaticVec;

/// When, in milliseconds, and what was said then, if it was.
pub type Value = (u64, Option<Score>);

/// The width of a drawing; its height is 100.
const WIDTH: u64 = 1000;
/// With more values than these, marks would run into each other.
pub const MARKED: usize = 30;

/// How something is drawn: attributes of a path.
pub type Look = [(&'static str, &'static str)];

/// A picture of these paths, so many pixels high, with what it shows in a sentence.
pub fn drawing(paths: Vec<AnyView>, height: &'static str, label: String) -> AnyView {
    let grid = "m0 0h1000m-1000 50h1000m-1000 50h1000".to_owned();
    let mut parts = vec![path(grid, &[("stroke-width", "1"), ("stroke-opacity", "0.25")])];
    parts.extend(paths);
    let drawing = svg::svg().child(StaticVec::from(parts)).add_any_attr(attributes(&[
        ("viewBox", "0 0 1000 100"),
        ("preserveAspectRatio", "none"),
        ("width", "100%"),
        ("height", height),
        ("overflow", "visible"),
        ("fill", "none"),
        ("stroke", "currentColor"),
        ("role", "img"),
    ]));
    drawing.add_any_attr(custom_attribute("aria-label", label)).into_any()
}

fn attributes(list: &Look) -> Vec<AnyAttribute> {
    list.iter().map(|(name, value)| custom_attribute(*name, *value).into_any_attr()).collect()
}

pub fn path(d: String, look: &Look) -> AnyView {
    let mut all = attributes(look);
    all.push(custom_attribute("vector-effect", "non-scaling-stroke").into_any_attr());
    all.push(custom_attribute("d", d).into_any_attr());
    svg::path().add_any_attr(all).into_any()
}

/// Where a value stands, after this letter of a path.
fn point(out: &mut String, letter: char, all: &[Value], at: u64, score: Score) {
    let [first, last] = [all.first(), all.last()].map(|end| end.map_or(at, |end| end.0));
    let passed = at.saturating_sub(first).saturating_mul(WIDTH);
    let x = passed.checked_div(last.saturating_sub(first)).unwrap_or(WIDTH / 2).min(WIDTH);
    out.push(letter);
    out.push_str(&x.to_string());
    out.push(' ');
    out.push_str(&(100 - score.rounded()).to_string());
}

/// One path through all values; where one is missing, it begins anew, with a dot should nothing follow.
pub fn line(values: &[Value]) -> String {
    let mut out = String::new();
    let mut letter = 'M';
    for (at, value) in values {
        match value {
            Some(score) => {
                point(&mut out, letter, values, *at, *score);
                if letter == 'M' {
                    out.push_str("h.01");
                }
                letter = 'L';
            }
            None => letter = 'M',
        }
    }
    out
}

/// A dot for each value.
pub fn marks(values: &[Value]) -> String {
    let mut out = String::new();
    for (at, value) in values {
        if let Some(score) = value {
            point(&mut out, 'M', values, *at, *score);
            out.push_str("h.01");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::Level;

    fn scores(levels: &[(u64, Option<u8>)]) -> Vec<Value> {
        levels.iter().map(|(at, level)| (*at, Score::mean(&[level.and_then(Level::new)]))).collect()
    }

    #[test]
    fn the_oldest_is_left_and_more_is_up() {
        assert_eq!(line(&scores(&[(1, Some(0)), (2, Some(4)), (3, Some(1))])), "M0 100h.01L500 0L1000 75");
        assert_eq!(marks(&scores(&[(9, Some(2))])), "M500 50h.01");
    }

    /// Two days are not as wide as five months.
    #[test]
    fn the_width_is_time() {
        assert_eq!(line(&scores(&[(0, Some(0)), (2, Some(4)), (150, Some(1))])), "M0 100h.01L13 0L1000 75");
    }

    #[test]
    fn what_was_not_said_is_left_out() {
        let values = scores(&[(0, None), (1, Some(4)), (2, None), (3, Some(2)), (4, Some(0))]);
        assert_eq!(line(&values), "M250 0h.01M750 50h.01L1000 100");
        assert_eq!(marks(&values), "M250 0h.01M750 50h.01M1000 100h.01");
        assert_eq!(line(&[]), "");
    }
}
