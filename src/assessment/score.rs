//! The score of a block and its band.

use crate::ids::ids;
use crate::questionnaire::{Answers, Block, Level};

ids! {
    /// A word for a range of scores: below 40, 40 to below 60, 60 and up. Editorial, not a norm.
    Band { Less = "less", Some = "some", Strong = "strong", }
}

/// A score from 0 to 100, held exactly.
///
/// It is 100 × the mean of three or four whole answers / 4, so it is a whole number of 48ths of
/// 100: with four answers their sum × 3, with three their sum × 4. Comparing whole numbers keeps
/// every threshold exact, where a float could fall on the wrong side of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score(u16);

/// 100 in 48ths.
const UNIT: u16 = 48;
/// Two scores closer than this many points are "about equal": about one standard error of a four-item scale.
pub const ABOUT_EQUAL: u16 = 15;
/// The lower end of the band `some`, in points.
pub const SOME_FROM: u16 = 40;
/// The lower end of the band `strong`, in points.
pub const STRONG_FROM: u16 = 60;

impl Score {
    /// The score of a block; `None` with fewer than three of its four items answered.
    ///
    /// Strengths inside a cause are reverse-keyed, so that more always means more of the cause.
    pub fn of(answers: &Answers, block: Block) -> Option<Self> {
        let counted = block.items().iter().filter_map(|item| {
            let level = answers.item(*item).given()?;
            Some(if item.reverse_keyed() { level.reversed() } else { level })
        });
        let (sum, n) = counted.fold((0, 0), |(sum, n), level| (sum + u16::from(level.value()), n + 1));
        Self::of_sum(sum, n)
    }

    /// The score of that many answers, 0 to 4 each, which add up to this sum; `None` if they are too few.
    pub(super) fn of_sum(sum: u16, answers: usize) -> Option<Self> {
        match answers {
            4 => Some(Self(sum * 3)),
            3 => Some(Self(sum * 4)),
            _ => None,
        }
    }

    /// The mean of whichever of up to four answers were given; `None` without any. For a check-in, where one
    /// answer is enough: it is compared with the same person's others, never read by itself.
    pub fn mean(levels: &[Option<Level>]) -> Option<Self> {
        let (mut sum, mut n) = (0, 0);
        for level in levels.iter().flatten() {
            sum += u16::from(level.value());
            n += 1;
        }
        (n > 0).then(|| Self(sum * 12 / n))
    }

    /// 0.0 to 100.0, for JSON (`docs/data-format.md`). Screens show bands and bars, never decimals.
    pub fn points(self) -> f64 {
        f64::from(self.0 * 100) / f64::from(UNIT)
    }

    /// The exact value in 48ths of 100, 0 to 48: for ranking, where rounding could make a tie.
    pub(crate) fn weight(self) -> u16 {
        self.0
    }

    /// Rounded to a whole point, 0 to 100: for the length of a bar.
    pub fn rounded(self) -> u16 {
        (self.0 * 100 + UNIT / 2) / UNIT
    }

    /// The band that this score falls into.
    pub fn band(self) -> Band {
        match self.0 * 100 {
            x if x < SOME_FROM * UNIT => Band::Less,
            x if x < STRONG_FROM * UNIT => Band::Some,
            _ => Band::Strong,
        }
    }

    /// Whether two scores are less than [`ABOUT_EQUAL`] points apart.
    pub fn about_equal(self, other: Self) -> bool {
        self.0.abs_diff(other.0) * 100 < ABOUT_EQUAL * UNIT
    }
}
