//! What the answers say: safety state, scores, bands, causes, lens.

#[cfg(not(target_arch = "wasm32"))] // for paper: a page never asks for it
pub mod by_hand;
pub mod cause;
mod change;
pub mod lens;
mod safety;
pub mod score;

pub use cause::Cause;
pub use change::Change;
pub use lens::Lens;
pub use score::{Band, Score};

use crate::questionnaire::{Answers, Block, SafetyState};

/// The result of the questionnaire, without any plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// Decides what a plan may hold, and whether anything else here may be shown at all.
    pub safety: SafetyState,
    /// The angle from which the result page tells it.
    pub lens: Lens,
    /// The causes to show, strongest first: none, one, two or three.
    pub causes: Vec<Cause>,
    scores: [Option<Score>; 7],
    answered: [usize; 7],
}

impl Assessment {
    /// Assesses answers. The same answers always give the same assessment.
    pub fn of(answers: &Answers) -> Self {
        let safety = SafetyState::of(answers);
        let mut scores = [None; 7];
        let mut answered = [0; 7];
        for block in Block::ALL {
            scores[block.index()] = Score::of(answers, *block);
            answered[block.index()] = answers.answered(*block);
        }
        let lens = Lens::of(answers, &scores);
        let causes = cause::shown(&scores);
        Self { safety, lens, causes, scores, answered }
    }

    /// The score of a block; `None` where there were not enough answers.
    pub fn score(&self, block: Block) -> Option<Score> {
        self.scores[block.index()]
    }

    /// The band of a block; `None` where there were not enough answers.
    pub fn band(&self, block: Block) -> Option<Band> {
        self.score(block).map(Score::band)
    }

    /// How many of a block's four items have an answer.
    pub fn answered(&self, block: Block) -> usize {
        self.answered[block.index()]
    }

    /// Whether working together can be asked for: readiness of 40 or more.
    pub fn ready(&self) -> bool {
        self.band(Block::Readiness).is_some_and(|band| band >= Band::Some)
    }
}
