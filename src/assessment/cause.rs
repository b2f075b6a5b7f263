//! The five causes of distrust and their ranking.

use super::score::{Band, Score};
use crate::ids::ids;
use crate::order::heaviest_first;
use crate::questionnaire::Block;

ids! {
    /// A cause of distrust. Of two with the same score, the one that stands earlier here comes first.
    Cause {
        Betrayal = "betrayal",
        Communication = "communication",
        Insecurity = "insecurity",
        Vulnerability = "vulnerability",
        Early = "early",
    }
}

#[allow(dead_code)] // the build script uses only a part of these
impl Cause {
    /// The block of items that speaks of this cause.
    pub const fn block(self) -> Block {
        match self {
            Self::Betrayal => Block::Betrayal,
            Self::Communication => Block::Communication,
            Self::Insecurity => Block::Insecurity,
            Self::Vulnerability => Block::Vulnerability,
            Self::Early => Block::Early,
        }
    }

    /// The cause that a block speaks of; `None` for trust and readiness.
    pub fn of_block(block: Block) -> Option<Self> {
        Self::ALL.iter().copied().find(|c| c.block() == block)
    }
}

/// The causes to show: of those with at least 40 points the two highest, highest first, and a third if
/// it is less than 15 points below the second. Empty means no clear pattern. `scores` by block.
pub fn shown(scores: &[Option<Score>; 7]) -> Vec<Cause> {
    let reached: Vec<(Score, Cause)> = Cause::ALL
        .iter()
        .filter_map(|cause| Some((scores[cause.block().index()]?, *cause)))
        .filter(|(score, _)| score.band() >= Band::Some)
        .collect();
    let order = heaviest_first(reached.iter().map(|(score, _)| score.weight()));
    let ranked: Vec<(Score, Cause)> = order.into_iter().map(|i| reached[i]).collect();
    let count = match ranked[..] {
        [_, second, third, ..] if second.0.about_equal(third.0) => 3,
        _ => 2,
    };
    ranked.into_iter().take(count).map(|(_, cause)| cause).collect()
}
