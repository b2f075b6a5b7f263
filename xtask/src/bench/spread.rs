//! Several values of one thing.

use serde::Serialize;

/// The middle one and how far the others lie apart.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Spread {
    pub median: f64,
    pub lowest: f64,
    pub highest: f64,
}

impl Spread {
    /// Of two in the middle the upper one counts; nothing of nothing.
    pub fn of(values: impl IntoIterator<Item = f64>) -> Option<Self> {
        let mut values: Vec<_> = values.into_iter().collect();
        values.sort_by(f64::total_cmp);
        let median = *values.get(values.len() / 2)?;
        Some(Self { median, lowest: *values.first()?, highest: *values.last()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_in_the_middle() {
        let spread = Spread::of([9.0, 1.0, 5.0]);
        assert_eq!(spread, Some(Spread { median: 5.0, lowest: 1.0, highest: 9.0 }));
        assert_eq!(Spread::of([]), None);
    }
}
