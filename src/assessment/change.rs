//! How a later score stands beside an earlier one.

use super::Score;

/// Two scores closer than 15 of 100 points are about equal: one answer more or less is no change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Less than 15 points apart.
    Same,
    /// Higher now by 15 points or more; for a cause that is heavier, for trust it is better.
    More,
    /// Lower now by 15 points or more.
    Less,
}

impl Change {
    /// From the earlier score to the later one; `None` where either is missing.
    pub fn between(earlier: Option<Score>, later: Option<Score>) -> Option<Self> {
        let (earlier, later) = (earlier?, later?);
        Some(match () {
            () if later.about_equal(earlier) => Self::Same,
            () if later > earlier => Self::More,
            () => Self::Less,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::{Answers, Block, Item, Level, Reply};

    fn score(levels: [u8; 4]) -> Option<Score> {
        let mut answers = Answers::default();
        for (item, level) in Block::Betrayal.items().iter().zip(levels) {
            answers.set_item(*item, Level::new(level).map_or(Reply::Declined, Reply::Given));
        }
        Score::of(&answers, Item::BetrayalIntrusive.block())
    }

    #[test]
    fn only_fifteen_points_are_a_change() {
        for (then, now, expected) in [
            ([2, 2, 2, 2], [2, 2, 3, 3], Some(Change::Same)),
            ([2, 2, 2, 2], [3, 3, 3, 2], Some(Change::More)),
            ([3, 3, 3, 2], [2, 2, 2, 2], Some(Change::Less)),
            ([9, 9, 2, 2], [4, 4, 4, 4], None),
            ([4, 4, 4, 4], [9, 9, 2, 2], None),
        ] {
            assert_eq!(Change::between(score(then), score(now)), expected, "{then:?}, then {now:?}");
        }
    }
}
