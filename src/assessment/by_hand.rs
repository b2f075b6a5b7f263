//! Scoring with a pen: tables from which the paper edition is printed.
//!
//! Whoever fills them in arrives at the engine's scores, bands, causes and lens without dividing. The
//! tables are made by the engine's own functions; `tests/host/by_hand.rs` reads them as a person does.

use super::{Band, Cause, Score};
use crate::questionnaire::{Block, Item, Level};

/// Everything that scoring by hand needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByHand {
    /// In the order of the questions.
    pub blocks: Vec<HandBlock>,
    /// One for each number of answers that is enough for a score.
    pub lookups: Vec<Lookup>,
    /// The causes; where two scores are the same, the earlier one counts first.
    pub causes: &'static [Cause],
    /// A cause counts from this band on.
    pub counts_from: Band,
    /// How many causes are taken.
    pub shown: usize,
    /// One more is taken if its rounded score is at most this many points below the last one's.
    pub close: u16,
    /// How the lens is read off: [`Lens::of`](super::Lens::of) as a rule on paper.
    pub lens: LensRule,
}

/// A block on the scoring sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandBlock {
    /// Its title heads the sheet.
    pub block: Block,
    /// Its four questions, in the order of the contract.
    pub items: Vec<HandItem>,
}

/// A question on the scoring sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandItem {
    /// Which question it is; the paper prints its label.
    pub item: Item,
    /// Its number on the paper, from 1 to 28.
    pub number: usize,
    /// What each answer counts, from "Never" to "Almost always".
    pub counts: [u8; 5],
}

/// What the sum of a block means, given how many questions were answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lookup {
    /// How many of the four were answered: 4 or 3, since fewer give no score.
    pub answers: usize,
    /// For each sum from 0 to four times `answers`: the score, rounded to a point, and its band.
    pub scores: Vec<(u16, Band)>,
}

/// What makes the lens `present`, `past` or both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LensRule {
    /// The present: a breach was named, or this block has this band.
    pub present: (Block, Band),
    /// The past: one of these blocks has this band …
    pub past: [(Block, Band); 2],
    /// … or this question this answer, or a higher one.
    pub past_item: (Item, Level),
}

/// Builds the tables of the paper edition.
pub fn by_hand() -> ByHand {
    let blocks = Block::ALL.iter().map(|block| HandBlock {
        block: *block,
        items: block.items().iter().map(|item| hand_item(*item)).collect(),
    });
    ByHand {
        blocks: blocks.collect(),
        lookups: [4, 3].map(lookup).into(),
        causes: Cause::ALL,
        counts_from: Band::Some,
        shown: 2,
        close: close(),
        lens: LensRule {
            present: (Block::Trust, Band::Less),
            past: [(Block::Early, Band::Strong), (Block::Insecurity, Band::Strong)],
            past_item: (Item::BetrayalCarryover, Level::ALL[3]),
        },
    }
}

fn hand_item(item: Item) -> HandItem {
    let count = |level: Level| if item.reverse_keyed() { level.reversed() } else { level }.value();
    HandItem { item, number: item.index() + 1, counts: Level::ALL.map(count) }
}

fn lookup(answers: usize) -> Lookup {
    let all = scores(answers).map(|score| (score.rounded(), score.band()));
    Lookup { answers, scores: all.collect() }
}

/// The scores of all sums that so many answers can make.
fn scores(answers: usize) -> impl Iterator<Item = Score> {
    (0..=4 * answers as u16).filter_map(move |sum| Score::of_sum(sum, answers))
}

/// The largest gap between two rounded scores that are still about equal: rounding widens some gaps,
/// so it can be more than the engine's own limit. No gap of two others is as small.
fn close() -> u16 {
    let all: Vec<Score> = scores(4).chain(scores(3)).collect();
    let pairs = all.iter().flat_map(|a| all.iter().map(move |b| (*a, *b)));
    let equal = pairs.filter(|(a, b)| a.about_equal(*b));
    equal.map(|(a, b)| a.rounded().abs_diff(b.rounded())).max().unwrap_or_default()
}
