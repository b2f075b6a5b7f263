//! An action that may reach this person, with its reasons and its fit.

use super::{Action, Because, Signal};
use crate::assessment::{Assessment, Cause};
use crate::order::heaviest_first;
use crate::plan::{Gate, Stage};
use crate::questionnaire::{Answers, Status};

/// An allowed action together with what speaks for it.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// Already let through by the gate.
    pub action: &'static Action,
    /// Never empty; strongest first.
    pub because: Vec<Because>,
    /// Whether a reason remains when the answers on causes are left out.
    pub stands_alone: bool,
    /// The sum of the weights of all signals that fire.
    pub fit: u16,
    /// The same without the signals on causes, so it stays when a cause's answers change.
    pub base_fit: u16,
}

impl Candidate {
    /// `None` if the gate bars the action or nothing true speaks for it.
    pub fn of(
        action: &'static Action,
        gate: &Gate,
        answers: &Answers,
        assessment: &Assessment,
    ) -> Option<Self> {
        if !gate.allows(action) {
            return None;
        }
        let fired: Vec<&Signal> = action.signals.iter().filter(|s| s.fires(answers, assessment)).collect();
        let sum = |signals: &mut dyn Iterator<Item = &&Signal>| signals.map(|s| u16::from(s.weight)).sum();
        let fit = sum(&mut fired.iter());
        let base_fit = sum(&mut fired.iter().filter(|s| s.cause_block().is_none()));

        let mut because: Vec<Because> = Vec::new();
        let mut stands_alone = false;
        for i in heaviest_first(fired.iter().map(|s| u16::from(s.weight))) {
            let signal = fired[i];
            if let Some(reason) = signal.because(answers, assessment) {
                stands_alone |= signal.cause_block().is_none();
                if !because.contains(&reason) {
                    because.push(reason);
                }
            }
        }
        // Never the only reason: somebody who doesn't say counts as apart, and has to get the same steps.
        if action.statuses.len() < Status::ALL.len()
            && !because.is_empty()
            && let Some(status) = answers.status.given()
        {
            because.push(Because::Status(status));
        }
        if because.is_empty() && action.stage == Stage::Steady {
            because.push(Because::Everyone);
            stands_alone = true;
        }
        (!because.is_empty()).then_some(Self { action, because, stands_alone, fit, base_fit })
    }

    /// Whether it belongs to this cause and one of the cause's answers speaks for it.
    pub fn serves(&self, cause: Cause) -> bool {
        self.action.cause() == Some(cause)
            && self.because.iter().any(|b| match b {
                Because::Answer(item, _) => item.block() == cause.block(),
                Because::Band(block, _) => *block == cause.block(),
                _ => false,
            })
    }
}
