//! What makes a step fit: flat rows, no expressions.

use crate::assessment::{Assessment, Band};
use crate::plan::Because;
use crate::questionnaire::{Answers, Block, Breach, Item, Level, Role, SafetyState};

/// One thing that can speak for a step; a missing answer or score never does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Test {
    /// The item was answered with this level, 0 to 4, or a higher one.
    AnswerAtLeast(Item, u8),
    /// The item was answered with this level or a lower one.
    AnswerAtMost(Item, u8),
    /// The block has a score, in this band or a higher one.
    BandAtLeast(Block, Band),
    /// The block has a score, in this band or a lower one.
    BandAtMost(Block, Band),
    /// The breach was named, whoever did it.
    Breach(Breach),
    /// The role is this one; not said counts as `unsure`.
    Role(Role),
    /// Exactly this strain, 0 to 4.
    Strain(u8),
    /// A condition too: a step with safety signals is only for the states that they name.
    Safety(SafetyState),
}

/// A test and how much it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signal {
    /// A condition on one thing that was answered.
    pub test: Test,
    /// 1 to 9, added up into the fit of a step; 0 only for a safety signal that is nothing but a condition.
    pub weight: u8,
}

impl Signal {
    /// Whether the test holds for these answers.
    pub fn fires(&self, answers: &Answers, assessment: &Assessment) -> bool {
        let answer = |item: Item| answers.item(item).given().map(Level::value);
        match self.test {
            Test::AnswerAtLeast(item, n) => answer(item).is_some_and(|value| value >= n),
            Test::AnswerAtMost(item, n) => answer(item).is_some_and(|value| value <= n),
            Test::BandAtLeast(block, band) => assessment.band(block).is_some_and(|b| b >= band),
            Test::BandAtMost(block, band) => assessment.band(block).is_some_and(|b| b <= band),
            Test::Breach(breach) => answers.names(breach),
            Test::Role(role) => answers.effective_role() == role,
            Test::Strain(n) => answers.strain.given().is_some_and(|level| level.value() == n),
            Test::Safety(state) => assessment.safety == state,
        }
    }

    /// What a firing signal says of the answers. A safety signal says nothing, and neither does
    /// a role that the person didn't give.
    pub fn because(&self, answers: &Answers, assessment: &Assessment) -> Option<Because> {
        match self.test {
            Test::AnswerAtLeast(item, _) | Test::AnswerAtMost(item, _) => {
                Some(Because::Answer(item, answers.item(item).given()?))
            }
            Test::BandAtLeast(block, _) | Test::BandAtMost(block, _) => {
                Some(Because::Band(block, assessment.band(block)?))
            }
            Test::Breach(breach) => Some(Because::Breach(breach)),
            Test::Role(role) => answers.role.given().map(|_| Because::Role(role)),
            Test::Strain(_) => answers.strain.given().map(Because::Strain),
            Test::Safety(_) => None,
        }
    }

    /// The block of a cause that this signal reads, if it reads one.
    pub fn cause_block(&self) -> Option<Block> {
        let block = match self.test {
            Test::AnswerAtLeast(item, _) | Test::AnswerAtMost(item, _) => item.block(),
            Test::BandAtLeast(block, _) | Test::BandAtMost(block, _) => block,
            _ => return None,
        };
        block.is_cause().then_some(block)
    }
}
